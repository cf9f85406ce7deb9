// Phone friends at their hour: the first is asked whether they can talk and waits in a room, then the other is, and they hear each other.
import type { CallPlace } from '../call-place.ts';
import type { Decision } from '../decision.ts';
import type { CallEnded, CallStepped } from '../event.ts';
import {
  againAfterMs,
  end,
  friendName,
  join,
  mayBeCalled,
  missed,
  nextMoment,
  notToday,
  waitForOther,
} from '../friends-meeting.ts';
import { nextFriendsAt, ownFriends, pairOf } from '../friends-said.ts';
import { idOn, type PhoneFriends, type Side, sideOf } from '../phone-friends.ts';
import { type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

const minuteMs = 60_000;

type Place = Extract<CallPlace, { friendsId: string }>;

const friendsAt = (turn: Turn, { friendsId }: Pick<Place, 'friendsId'>): PhoneFriends | undefined =>
  turn.decision.allFriends().find(({ id }) => id === friendsId);

/** A call of ours to one of them was picked up. False where it was about something else. A machine hears nothing private. */
export function offerFriends(turn: Turn, answeredBy: CallStepped['answeredBy']): boolean {
  const { decision, contact } = turn;
  const { talkCall } = decision.snapshot;
  const friends = talkCall && friendsAt(turn, { friendsId: talkCall.requestId });
  const side = friends && sideOf(friends, talkCall.memberId);
  const member = contact?.members.find(({ id }) => id === talkCall?.memberId);
  if (!friends || !side || !member) return false;
  if (answeredBy === 'machine') {
    turn.say({ say: 'companyToMachine', community: decision.community.name });
    turn.start({ menu: 'bye' });
    return true;
  }
  const { id: memberId, language, listening = 'usual' } = member;
  turn.change({ memberId, language, listening });
  turn.start({ menu: 'friendsOffer', friendsId: friends.id, side, again: false });
  return true;
}

export const friendsOffer: MenuAt<'friendsOffer'> = {
  ask: (turn, { side, ...place }) => {
    const { contact, member, decision } = turn;
    const friends = friendsAt(turn, place);
    const isShared = (contact?.members.length ?? 0) > 1;
    return oneKey({
      say: 'friendsOffer',
      community: decision.community.name,
      callee: isShared ? member?.name : undefined,
      name: friends && friendName(decision, friends, side),
      waits: side === 'other',
    });
  },
  takesSilence: true,
  take: (turn, place) => {
    const { key, text, heard } = turn;
    const { meaning } = text.reading;
    if (key === 1 || meaning === 'yes') accept(turn, place);
    else if (key === 2 || meaning === 'no') refuse(turn, place);
    else if (heard.by === 'keys') return false;
    // Asked once more. Whoever then gives no answer is not there, or is a machine that talks.
    else turn.start(place.again ? { menu: 'bye' } : { ...place, again: true });
    return true;
  },
};

function accept(turn: Turn, { side, friendsId }: Extract<Place, { menu: 'friendsOffer' }>): void {
  const { decision, room } = turn;
  turn.change({ reached: true });
  const friends = friendsAt(turn, { friendsId });
  const pair = friends && pairOf(decision, friends);
  const meeting = friends?.meeting;
  if (!friends || !pair || meeting?.ringing !== side || friends.endedById !== undefined)
    return leave(turn, friends, side);
  const name = friendName(decision, friends, side);
  if (side === 'other') {
    join(decision, friends, meeting, room);
    turn.say({ say: 'puttingThrough', name });
  } else if (mayBeCalled(decision, pair.other)) {
    waitForOther(decision, friends, pair, room);
    turn.say({ say: 'friendsCalling', name });
  } else {
    end(decision, { ...friends, meeting: undefined }, 'apart');
    return leave(turn, friendsAt(turn, { friendsId }), side);
  }
  turn.start({ menu: 'friendsRoom', friendsId, side, name });
  keepTimer(turn.decision);
}

function refuse(turn: Turn, { side, friendsId }: Place): void {
  turn.change({ reached: true });
  const friends = friendsAt(turn, { friendsId });
  if (friends?.meeting?.ringing === side) notToday(turn.decision, friends, side);
  leave(turn, friendsAt(turn, { friendsId }), side);
}

/** Says what has become of it, and goodbye. */
function leave(turn: Turn, friends: PhoneFriends | undefined, side: Side): void {
  const { decision } = turn;
  if (!friends || friends.endedById !== undefined) turn.say({ say: 'friendsGone' });
  else {
    const name = friendName(decision, friends, side);
    const next = nextMoment(decision, friends);
    if (friends.meeting) turn.say({ say: 'friendsAgain', name, minutes: againAfterMs / minuteMs });
    else turn.say(friends.last === 'talked' ? { say: 'friendsTalked', next } : { say: 'friendsNotToday', name, next });
  }
  turn.start({ menu: 'bye' });
  keepTimer(decision);
}

/** The room is named for the pair. */
export const friendsRoom: MenuAt<'friendsRoom'> = {
  ask: (_, { friendsId, side }) => ({ do: 'join', room: friendsId, as: side === 'one' ? 'asker' : 'helper' }),
  takesSilence: true,
  take: (turn, place) => {
    const { decision, heard, room } = turn;
    const friends = friendsAt(turn, place);
    const meeting = friends?.meeting;
    const isInIt = [meeting?.waiting, meeting?.joined].some((each) => each?.callSid === room.callSid);
    // The room is over for both; whoever was alone in it has been fetched, or has waited long enough.
    if (friends && meeting && isInIt)
      end(decision, friends, meeting.joined && heard.by === 'dial' ? 'talked' : 'apart');
    leave(turn, friendsAt(turn, place), place.side);
    return true;
  },
};

/** A call is over in which one of them was rung, waited or talked. */
export function onFriendsEnded(decision: Decision, { sid, talkOf }: CallEnded): void {
  const contact = decision.sender();
  if (!contact) return;
  for (const friends of ownFriends(decision, contact)) {
    const { meeting } = friends;
    if (!meeting) continue;
    const ids = new Set(contact.members.map(({ id }) => id));
    if (sid !== undefined && (sid === meeting.waiting?.callSid || sid === meeting.joined?.callSid))
      end(decision, friends, meeting.joined ? 'talked' : 'apart');
    else if (talkOf === friends.id && meeting.ringing && ids.has(idOn(friends, meeting.ringing) ?? ''))
      missed(decision, friends, meeting, meeting.ringing);
  }
  keepTimer(decision);
}

/** Of all pairs of the phone whose call it is the next thing to do is looked at in time. */
function keepTimer(decision: Decision): void {
  const contact = decision.sender();
  const due = contact && nextFriendsAt(decision, contact);
  if (contact && due) decision.setContactTimer('friends', contact.id, due);
}
