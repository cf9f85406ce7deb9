// Two phone friends are put through: the first is called, waits in a room, and then the other is. Where that fails it is tried once more;
// then whoever waited hears when the next time is. Nobody is called who sleeps, rests or has stopped us.
import type { Decision } from './decision.ts';
import { areApart } from './feelings.ts';
import { type Pair, pairOf } from './friends-said.ts';
import { isBlocked, isPaused, type Member } from './people.ts';
import { across, idOn, type Meeting, nextTalk, type PhoneFriends, type Side } from './phone-friends.ts';
import { isResting } from './quiet.ts';
import type { InRoom } from './talk.ts';
import { isToldByVoice } from './told-by-voice.ts';
import { momentAt } from './voting/said.ts';
import type { Moment } from './when.ts';

const minuteMs = 60_000;

/** A call that failed is tried once more after this. */
export const againAfterMs = 10 * minuteMs;
const mostTries = 2;

/** As long as it takes until a phone has rung and its call is reported to be over, and a little. */
const reportedWithinMs = 4 * minuteMs;

/** Nobody talks longer; then what is left of it is put away. */
const talkedWithinMs = 6 * 60 * minuteMs;

/** Where no process was there at the hour: after this nobody waits by the telephone any more. */
const stillCalledForMs = 20 * minuteMs;

/** Whether the line may call them just now. */
export const mayBeCalled = (decision: Decision, member: Member): boolean => {
  const { now, community } = decision;
  const isOut = decision.contact(member.contactId).optedOut || isPaused(member, now) || isBlocked(member, now);
  return !isOut && !isResting(member, community, now);
};

/** One of the two would rather not meet the other any more. */
export const wouldRatherNot = (decision: Decision, { one, other }: Pair): boolean =>
  areApart(decision.allFeelings(), one.id, other.id);

export const timezoneOf = ({ community }: Decision, { one }: Pair): string => one.timezone ?? community.timezone;

/** The hour has come. */
export function begin(decision: Decision, friends: PhoneFriends, pair: Pair): void {
  const { now } = decision;
  const lateMs = now.getTime() - friends.nextAt.getTime();
  const nextAt = nextTalk(friends.time, now, { timezone: timezoneOf(decision, pair) });
  const next = decision.saveFriends({ ...friends, nextAt, meeting: undefined });
  if (lateMs > stillCalledForMs) return;
  if (mayBeCalled(decision, pair.one) && mayBeCalled(decision, pair.other)) ring(decision, next, pair, 'one', 1);
  else tellOfPause(decision, next, pair);
}

/** Why there is none is nobody's business; that there is none is told once, and not each day. */
function tellOfPause(decision: Decision, friends: PhoneFriends, pair: Pair): void {
  if (!friends.pauseTold) for (const side of ['one', 'other'] as const) tellNotToday(decision, friends, pair, side);
  decision.saveFriends({ ...friends, last: 'apart', pauseTold: true });
}

export function ring(
  decision: Decision,
  friends: PhoneFriends,
  pair: Pair,
  side: Side,
  tries: number,
  waiting?: InRoom,
): void {
  const dueAt = new Date(decision.now.getTime() + reportedWithinMs);
  decision.saveFriends({ ...friends, meeting: { tries, ringing: side, waiting, dueAt } });
  const { contactId, id: memberId } = pair[side];
  decision.placeCall(decision.contact(contactId), { requestId: friends.id, memberId });
}

/** The first has pressed 1 and waits. */
export function waitForOther(decision: Decision, friends: PhoneFriends, pair: Pair, room: InRoom): void {
  const tries = friends.meeting?.tries ?? 1;
  ring(decision, friends, pair, 'other', tries, room);
}

/** The second has, too: they hear each other. */
export function join(decision: Decision, friends: PhoneFriends, meeting: Meeting, room: InRoom): void {
  const dueAt = new Date(decision.now.getTime() + talkedWithinMs);
  decision.saveFriends({ ...friends, meeting: { ...meeting, ringing: undefined, joined: room, dueAt } });
}

/** Nothing more is done about it today. Whoever is still in the room comes out of it. */
export function end(decision: Decision, friends: PhoneFriends, last: 'talked' | 'apart'): PhoneFriends {
  const { meeting, ...rest } = friends;
  if (meeting?.ringing) decision.stopRinging(friends.id);
  for (const room of [meeting?.waiting, meeting?.joined]) if (room) decision.fetchCall(room);
  return decision.saveFriends({ ...rest, last, ...(last === 'talked' && { pauseTold: undefined }) });
}

/** One of them could not be reached. */
export function missed(decision: Decision, friends: PhoneFriends, meeting: Meeting, side: Side): void {
  const { now } = decision;
  if (meeting.waiting) decision.fetchCall(meeting.waiting);
  if (meeting.tries < mostTries) {
    const dueAt = new Date(now.getTime() + againAfterMs);
    decision.saveFriends({ ...friends, last: 'apart', meeting: { tries: meeting.tries + 1, dueAt } });
    return;
  }
  const pair = pairOf(decision, friends);
  const over = end(decision, { ...friends, meeting: undefined }, 'apart');
  // Whoever waits in the room hears it there.
  if (pair && !meeting.waiting) tellNotToday(decision, over, pair, across[side]);
  // A telephone that nobody answered twice need not ring a third time.
  if (pair && !isToldByVoice(decision.contact(pair[side].contactId), pair[side]))
    tellNotToday(decision, over, pair, side);
}

/** One of them has said that they can't today. */
export function notToday(decision: Decision, friends: PhoneFriends, side: Side): void {
  const isWaiting = friends.meeting?.waiting !== undefined;
  const pair = pairOf(decision, friends);
  const over = end(decision, friends, 'apart');
  if (pair && !(side === 'other' && isWaiting)) tellNotToday(decision, over, pair, across[side]);
}

/** Time has passed, and nobody has reported anything; or it is to be tried again. */
export function goOn(decision: Decision, friends: PhoneFriends, pair: Pair, meeting: Meeting): void {
  if (meeting.joined) end(decision, friends, 'talked');
  else if (meeting.ringing) missed(decision, friends, meeting, meeting.ringing);
  else if (mayBeCalled(decision, pair.one) && mayBeCalled(decision, pair.other))
    ring(decision, friends, pair, 'one', meeting.tries);
  else tellOfPause(decision, { ...friends, meeting: undefined }, pair);
}

export const nextMoment = (decision: Decision, { nextAt }: PhoneFriends): Moment => momentAt(decision, nextAt);

function tellNotToday(decision: Decision, friends: PhoneFriends, pair: Pair, side: Side): void {
  const { id } = pair[side];
  if (!mayBeCalled(decision, pair[side])) return;
  const { name } = pair[across[side]];
  const phrase = { say: 'friendsNotToday', name, next: nextMoment(decision, friends) } as const;
  decision.tell(id, phrase, { canWait: true, expiresAt: friends.nextAt });
}

export const friendName = (decision: Decision, friends: PhoneFriends, side: Side): string | undefined =>
  decision.findMember(idOn(friends, across[side]) ?? '')?.name;
