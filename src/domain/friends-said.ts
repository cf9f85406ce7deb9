// The phone friends of a phone's people, who they are, and how their times are said.
import type { Decision } from './decision.ts';
import type { SaidTime } from './friend-phrases.ts';
import type { Contact, Member } from './people.ts';
import { dueOf, type PhoneFriends, sideOf, type TalkTime } from './phone-friends.ts';

export const ownFriends = (decision: Decision, { members }: Contact): readonly PhoneFriends[] =>
  decision.allFriends().filter((friends) => members.some(({ id }) => sideOf(friends, id) !== undefined));

/** When something is to be done about any of them. */
export const nextFriendsAt = (decision: Decision, contact: Contact): Date | undefined =>
  ownFriends(decision, contact)
    .map(dueOf)
    .sort((a, b) => a.getTime() - b.getTime())[0];

export function saidTime({ at, weekday }: TalkTime): SaidTime {
  const [hour, minute] = at.split(':').map(Number);
  return { clock: { hour: hour ?? 0, minute: minute ?? 0 }, weekday };
}

/** A pair with both of its people at hand. */
export interface Pair {
  readonly one: Member;
  readonly other: Member;
}

export function pairOf(decision: Decision, { oneId = '', otherId = '' }: PhoneFriends): Pair | undefined {
  const [one, other] = [decision.findMember(oneId), decision.findMember(otherId)];
  return one && other && { one, other };
}
