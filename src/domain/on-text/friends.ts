// PHONE FRIEND MARIA THURSDAY 3PM: two who would like to talk by telephone, each day or each week. The other is asked. PHONE FRIEND OFF ends it.
import { wouldRatherNot } from '../friends-meeting.ts';
import { ownFriends, saidTime } from '../friends-said.ts';
import { isBlocked } from '../people.ts';
import { nextTalk, type PhoneFriends, sideOf, type TalkTime } from '../phone-friends.ts';
import { isResting } from '../quiet.ts';
import { type Meant, membersMeant } from './person-meant.ts';
import { contactOf, memberOf, reply, type Scene } from './scene.ts';

/** So long they have to say yes. */
const agreedWithinMs = 3 * 24 * 60 * 60_000;

export function wishForFriend(scene: Scene, meant: Meant, time: TalkTime): void {
  const { decision } = scene;
  const { now, community } = decision;
  const one = memberOf(scene);
  const [found, another] = membersMeant(scene, meant);
  if ('phone' in meant && meant.phone === contactOf(scene).phone) return reply(scene, { say: 'friendsOnePhone' });
  if (!found || isBlocked(found, now)) return reply(scene, { say: 'friendsUnknown' });
  if (another && 'name' in meant) return reply(scene, { say: 'friendsUnclear', name: found.name });
  if (found.contactId === one.contactId) return reply(scene, { say: 'friendsOnePhone' });
  const said = saidTime(time);
  const first = nextTalk(time, now, { timezone: one.timezone ?? community.timezone });
  if ([one, found].some((member) => isResting(member, community, first)))
    return reply(scene, { say: 'friendsAsleep', time: said });
  const friends: PhoneFriends = {
    ...{ id: decision.fresh.friendsId, oneId: one.id, otherId: found.id, oneAgreed: true, otherAgreed: false },
    ...{ time, nextAt: new Date(now.getTime() + agreedWithinMs), version: 0 },
  };
  decision.saveFriends(friends);
  decision.setContactTimer('friends', one.contactId, now);
  reply(scene, { say: 'friendsAsked', name: found.name, time: said });
  // Whoever would rather not meet them is not asked, and they hear what anybody does who gets no answer.
  if (wouldRatherNot(decision, { one, other: found })) return;
  const question = { ask: 'beFriends', forId: one.id, friendsId: friends.id, name: one.name } as const;
  decision.ask(found.contactId, question, { say: 'beFriends', name: one.name, time: said }, found.id);
}

export function endFriends(scene: Scene): void {
  const { decision, memberId } = scene;
  decision.keep({ do: 'endFriends', memberId });
  decision.setContactTimer('friends', contactOf(scene).id, decision.now);
  reply(scene, { say: 'friendsOff' });
}

/** Nothing where they have none. */
export function tellFriends(scene: Scene): void {
  const { decision, memberId } = scene;
  const friends = ownFriends(decision, contactOf(scene)).flatMap((each) => {
    const side = sideOf(each, memberId);
    if (side === undefined || each.endedById !== undefined) return [];
    const otherId = (side === 'one' ? each.otherId : each.oneId) ?? '';
    return { name: decision.findMember(otherId)?.name, time: saidTime(each.time), isSet: each.isSet ?? false };
  });
  if (friends.length > 0) reply(scene, { say: 'meFriends', friends });
}
