// A phone that belongs to nobody yet: welcomed, joined by the community's rule, and what they came with goes on untyped.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Channel, Contact, Member } from '../people.ts';
import { onMemberText } from './member-text.ts';
import { askNameOf } from './name.ts';
import { strangerOf } from './stranger.ts';

export function onNewcomer(decision: Decision, known: Contact | undefined, text: HeldText): void {
  const contact = known ?? strangerOf(decision, text);
  const { joining } = decision.community;
  switch (joining) {
    case 'open':
      return admit(decision, contact, text);
    case 'code':
      return onCodeNeeded(decision, contact, text);
    case 'vouch':
      return onVouchNeeded(decision, contact, text);
    default:
      joining satisfies never;
  }
}

function onCodeNeeded(decision: Decision, contact: Contact, text: HeldText): void {
  const asked = contact.dialogue.questions.find((question) => question.ask === 'joinCode');
  if (holdsJoinCode(decision, text)) return admit(decision, contact, asked?.held ?? text);
  decision.saveContact(contact);
  if (asked && !isExplicitNeed(text)) {
    decision.tellContact(contact.id, { say: 'wrongJoinCode' });
    return;
  }
  decision.ask(contact.id, { ask: 'joinCode', held: text }, { say: 'askJoinCode', community: decision.community.name });
}

function holdsJoinCode({ community }: Decision, text: HeldText): boolean {
  const code = community.joinCode?.toLowerCase();
  const words = text.body.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return code !== undefined && words.includes(code);
}

function onVouchNeeded(decision: Decision, contact: Contact, text: HeldText): void {
  const code = contact.vouchCode ?? decision.fresh.vouchCode;
  const first = contact.dialogue.questions.find((question) => question.ask === 'vouch')?.held;
  const held = first && !isExplicitNeed(text) ? first : text;
  decision.saveContact({ ...contact, vouchCode: code });
  decision.ask(contact.id, { ask: 'vouch', held }, { say: 'askVouch', community: decision.community.name, code });
}

/** Only that replaces what a newcomer came with; a wrong code or a greeting does not. */
const isExplicitNeed = ({ reading }: HeldText): boolean => reading.meaning === 'need' && reading.explicit;

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

/** Makes the phone's owner a member and goes on with the text they came with. */
export function admit(decision: Decision, contact: Contact, held: HeldText): void {
  const member = enroll(decision, contact, held.spoken ? 'voice' : 'text');
  decision.tell(member.id, { say: 'welcome', community: decision.community.name });
  const scene = { decision, text: held, memberId: member.id };
  if (isJustHello(held)) askNameOf(scene);
  else onMemberText(scene);
}

/** Words that the welcome has answered already. */
function isJustHello({ reading, pictures }: HeldText): boolean {
  const hello: readonly string[] = ['join', 'optin', 'talk', 'help', 'yes', 'no', 'question', 'thanks', 'later'];
  return hello.includes(reading.meaning) && pictures.length === 0;
}
