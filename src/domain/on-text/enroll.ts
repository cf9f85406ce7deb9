// Somebody becomes a member.
import type { Decision } from '../decision.ts';
import type { Channel, Contact, Member } from '../people.ts';
import { drawCode } from '../vouching-code.ts';

/** Makes the phone's owner a member, who is reached by text or by voice. */
export function enroll(decision: Decision, contact: Contact, channel: Channel): Member {
  const member: Member = {
    id: decision.fresh.memberId,
    contactId: contact.id,
    language: contact.language,
    languageChosen: false,
    channel,
    skills: [],
    steward: false,
  };
  decision.saveContact({ ...contact, vouchCode: undefined, dialogue: { questions: [] }, members: [member] });
  return member;
}

/** Where members vouch for newcomers: they are in, and a code is drawn with which a member can. */
export function enrollNewcomer(decision: Decision, contact: Contact, channel: Channel): Member {
  const member = decision.saveMember({ ...enroll(decision, contact, channel), newcomer: true });
  drawCode(decision, contact.id);
  return member;
}
