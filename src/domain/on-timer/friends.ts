// It is the hour of two phone friends, one of them has answered or gone, or their call is to be tried again.
import type { Decision } from '../decision.ts';
import { begin, end, goOn, nextMoment, timezoneOf, wouldRatherNot } from '../friends-meeting.ts';
import { nextFriendsAt, ownFriends, type Pair, pairOf, saidTime } from '../friends-said.ts';
import type { Contact } from '../people.ts';
import { haveAgreed, nextTalk, type PhoneFriends } from '../phone-friends.ts';

export function onFriends(decision: Decision, contact: Contact): void {
  for (const friends of ownFriends(decision, contact)) lookAfter(decision, friends);
  const due = nextFriendsAt(decision, contact);
  if (due) decision.setContactTimer('friends', contact.id, due);
}

function lookAfter(decision: Decision, friends: PhoneFriends): void {
  const { now } = decision;
  const pair = pairOf(decision, friends);
  if (!pair) return part(decision, friends);
  const { meeting, endedById, nextAt, isSet } = friends;
  if (endedById !== undefined) return nextAt <= now || !isSet ? part(decision, friends) : undefined;
  if (!haveAgreed(friends)) return nextAt <= now ? part(decision, friends) : undefined;
  if (!isSet) return agree(decision, friends, pair);
  if (meeting) return meeting.dueAt <= now ? goOn(decision, friends, pair, meeting) : undefined;
  if (nextAt > now) return;
  if (wouldRatherNot(decision, pair)) part(decision, friends);
  else begin(decision, friends, pair);
}

/** Both have said yes. Whoever wished for it hears so; the other has just been answered. */
function agree(decision: Decision, friends: PhoneFriends, pair: Pair): void {
  const { one, other } = pair;
  const nextAt = nextTalk(friends.time, decision.now, { timezone: timezoneOf(decision, pair) });
  const set = decision.saveFriends({ ...friends, isSet: true, nextAt });
  const said = { time: saidTime(friends.time), next: nextMoment(decision, set) };
  decision.tell(one.id, { say: 'friendsSet', name: other.name, ...said });
  // The timers of the two look after themselves from now on.
  for (const { contactId } of [one, other]) decision.setContactTimer('friends', contactId, decision.now);
}

/** There are no more talks: whoever did not end it hears so, without a reason. Of a wish that nobody agreed to only who wished hears. */
function part(decision: Decision, friends: PhoneFriends): void {
  end(decision, friends, 'apart');
  for (const [side, memberId] of [
    ['other', friends.oneId],
    ['one', friends.otherId],
  ] as const) {
    const member = decision.findMember(memberId ?? '');
    if (!member || friends.endedById === memberId) continue;
    const hasAgreed = side === 'other' ? friends.oneAgreed : friends.otherAgreed;
    const name = decision.findMember((side === 'other' ? friends.otherId : friends.oneId) ?? '')?.name;
    if (friends.isSet || hasAgreed)
      decision.tell(member.id, { say: friends.isSet ? 'friendsOver' : 'friendsNotAgreed', name }, { canWait: true });
  }
  decision.dropFriends(friends.id);
}
