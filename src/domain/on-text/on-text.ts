// A text arrived: danger first, then the carrier's own words, then newcomers, then members.
import type { Decision } from '../decision.ts';
import type { TextReceived } from '../event.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact } from '../people.ts';
import { keptOut } from './blocked.ts';
import { onEmergency } from './emergency.ts';
import { onMemberText } from './member-text.ts';
import { onNewcomer } from './newcomer.ts';
import { onOptOut } from './opt-out.ts';
import { comesBack, isStoppedByCarrier, onOptIn, onStoppedPhone } from './return.ts';
import { askWho, chosenWriter, letSpeak, writerOf } from './speaker.ts';
import { vouch, vouchAgain } from './vouch.ts';

export function onText(decision: Decision, event: TextReceived): void {
  const { kind: _, receivedAt = decision.now, ...text } = event;
  const contact = readsTexts(decision);
  const { meaning } = text.reading;
  if (meaning === 'emergency') return onEmergency(decision, contact, text);
  if (meaning === 'optout' || text.carrier === 'optout') return onOptOut(decision, contact, text, receivedAt);
  if (contact?.optedOut) {
    if (!comesBack(contact, text, receivedAt)) return onStoppedPhone(decision, contact, text);
    return onReturn(decision, contact, text, receivedAt);
  }
  // The carrier answers HELP itself; a second answer would only confuse.
  if (text.carrier === 'help') return;
  onPhone(decision, contact, text);
}

/** A phone that texts takes texts, whatever the network said of it before. */
function readsTexts(decision: Decision): Contact | undefined {
  const contact = decision.sender();
  return contact?.textless ? decision.saveContact({ ...contact, textless: false }) : contact;
}

/** To START alone the carrier has said all, unless the stop was ours to keep. A YES goes on as itself. */
function onReturn(decision: Decision, stopped: Contact, text: HeldText, receivedAt: Date): void {
  const contact = onOptIn(decision, stopped, receivedAt);
  const saysNoMore = text.carrier === 'optin' || text.reading.meaning === 'optin';
  if (!saysNoMore || contact.members.length === 0) return onPhone(decision, contact, text);
  if (!isStoppedByCarrier(stopped)) decision.tellContact(contact.id, { say: 'resumed' }, contact.members[0]?.id);
}

function onPhone(decision: Decision, contact: Contact | undefined, text: HeldText): void {
  if (contact && contact.members.length > 0) onKnownPhone(decision, contact, text);
  else onNewcomer(decision, contact, text);
}

function onKnownPhone(decision: Decision, contact: Contact, text: HeldText): void {
  const asked = contact.dialogue.questions.find((question) => question.ask === 'who');
  const chosen = asked && chosenWriter(contact, text);
  if (asked && chosen) {
    decision.settle(contact.id, asked);
    letSpeak(decision, contact.id, chosen);
    const scene = { decision, memberId: chosen, text: asked.held };
    return keptOut(scene) || vouchAgain(scene) ? undefined : onMemberText(scene);
  }
  const writer = writerOf(decision, contact, text);
  if (writer === undefined) return askWho(decision, contact, text);
  if (contact.members.length > 1) letSpeak(decision, contact.id, writer);
  const scene = { decision, memberId: writer, text };
  if (!keptOut(scene) && !vouch(scene)) onMemberText(scene);
}
