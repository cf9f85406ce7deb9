// A member, or a steward, vouches for the newcomers of a phone, or takes that back.
import type { Decision } from './decision.ts';
import type { Contact, Member } from './people.ts';
import { isNewcomer } from './vouching.ts';
import { drawCode } from './vouching-code.ts';

export const newcomersOf = ({ members }: Contact, { community }: Decision): readonly Member[] =>
  members.filter((member) => isNewcomer(member, community));

/** From now on they are like everybody. They hear that somebody vouched for them, and not who: nobody owes anybody anything. */
export function vouchForAll(decision: Decision, contactId: string, byId: string): void {
  for (const member of newcomersOf(decision.contact(contactId), decision)) {
    decision.saveMember({ ...member, newcomer: false, vouchedById: byId });
    decision.tell(member.id, { say: 'vouchedFor' });
  }
}

/** They are new again, with another code. A timer looks at once what they have said yes to: here that is not known. */
export function takeBackVouch(decision: Decision, contactId: string, byId: string): void {
  const { members } = decision.contact(contactId);
  const code = drawCode(decision, contactId);
  for (const member of members.filter(({ vouchedById }) => vouchedById === byId)) {
    decision.saveMember({ ...member, newcomer: true, vouchedById: undefined });
    decision.tell(member.id, { say: 'vouchTakenBack', code }, { canWait: true });
  }
  decision.setContactTimer('vouching', contactId, decision.now);
}
