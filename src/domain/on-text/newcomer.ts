// A phone that belongs to nobody yet: welcomed, joined by the community's rule, and what they came with goes on untyped.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact, Member } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import type { Question } from '../question.ts';
import { enroll, enrollNewcomer } from './enroll.ts';
import { onMemberText } from './member-text.ts';
import { askNameOf } from './name.ts';
import { strangerOf } from './stranger.ts';

export function onNewcomer(decision: Decision, known: Contact | undefined, text: HeldText): void {
  const contact = known ?? strangerOf(decision, text);
  const invited = contact.dialogue.questions.find((question) => question.ask === 'invited');
  if (invited) return onInvited(decision, contact, invited, text);
  const { joining } = decision.community;
  switch (joining) {
    case 'open':
      return admit(decision, contact, text);
    case 'code':
      return onCodeNeeded(decision, contact, text);
    case 'vouch':
      return admit(decision, contact, text, { newcomer: true });
    default:
      joining satisfies never;
  }
}

/** A steward vouches for them: whatever they write but a no lets them in, and goes on. */
function onInvited(decision: Decision, contact: Contact, invited: Question & { ask: 'invited' }, text: HeldText): void {
  const { choice, meaning } = text.reading;
  if (choice === 2 || meaning === 'no') {
    decision.tellContact(contact.id, { say: 'invitationDeclined' });
    return decision.forget(contact);
  }
  admit(decision, contact, choice === 1 ? hello : text, invited);
}

/** A text that says nothing but yes. */
const hello: HeldText = { body: '', pictures: [], reading: { meaning: 'yes', sureness: 1, explicit: true } };

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

/** Only that replaces what a newcomer came with; a wrong code or a greeting does not. */
const isExplicitNeed = ({ reading }: HeldText): boolean => reading.meaning === 'need' && reading.explicit;

/** Makes the phone's owner a member and goes on with the text they came with. */
function admit(
  decision: Decision,
  contact: Contact,
  held: HeldText,
  {
    name,
    channel = held.spoken ? 'voice' : 'text',
    newcomer = false,
  }: Pick<Partial<Member>, 'name' | 'channel' | 'newcomer'> = {},
): void {
  const enrolled = (newcomer ? enrollNewcomer : enroll)(decision, contact, channel);
  const member = name === undefined ? enrolled : decision.saveMember({ ...enrolled, name });
  decision.tell(member.id, welcomeOf(decision, member));
  const scene = { decision, text: held, memberId: member.id };
  if (isJustHello(held)) askNameOf(scene);
  else onMemberText(scene);
}

/** Where a member has to vouch for them, they hear of it before anything else; it keeps them from asking for nothing. */
function welcomeOf(decision: Decision, { contactId, newcomer }: Member): Phrase {
  const community = decision.community.name;
  const code = decision.contact(contactId).vouchCode;
  return newcomer && code !== undefined ? { say: 'welcomeNewcomer', community, code } : { say: 'welcome', community };
}

/** Words that the welcome has answered already. */
function isJustHello({ reading, pictures }: HeldText): boolean {
  const hello: readonly string[] = ['join', 'optin', 'talk', 'help', 'yes', 'no', 'question', 'thanks', 'later'];
  return hello.includes(reading.meaning) && pictures.length === 0;
}
