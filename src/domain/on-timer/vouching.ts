// A vouching code has run out, or a vouching was taken back: what a newcomer must not do others do, and nobody is forgotten.
import { leaveAsBuddy } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import { type Contact, isBlocked, type Member } from '../people.ts';
import { isLive } from '../request.ts';
import { partWithTooNew } from '../too-new.ts';
import { newcomersOf } from '../vouched.ts';
import { drawCode } from '../vouching-code.ts';

export function onVouching(decision: Decision, contact: Contact): void {
  const newcomers = newcomersOf(contact, decision);
  for (const { id } of newcomers) {
    leaveAsBuddy(decision, id);
    for (const request of decision.allRequests().filter(isLive)) partWithTooNew(decision, request, id);
  }
  const { codeUntil, toldUnvouched } = contact.dialogue;
  if (codeUntil !== undefined && codeUntil > decision.now) decision.setContactTimer('vouching', contact.id, codeUntil);
  else if (newcomers.length === 0) dropCode(decision, contact.id);
  else if (!toldUnvouched && !contact.optedOut) tellUnvouched(decision, contact.id, newcomers);
}

/** It was used so long ago that it takes nothing back any more. One that nobody used is kept: whoever tries it hears that it is too old. */
function dropCode(decision: Decision, contactId: string): void {
  const contact = decision.contact(contactId);
  decision.saveContact({ ...contact, vouchCode: undefined, dialogue: { ...contact.dialogue, codeUntil: undefined } });
}

/** Once: they hear that they can go on asking, and stewards that somebody has come whom nobody knows. */
function tellUnvouched(decision: Decision, contactId: string, newcomers: readonly Member[]): void {
  const code = drawCode(decision, contactId);
  decision.saveDialogue(contactId, { toldUnvouched: true });
  for (const { id, name, ...member } of newcomers) {
    if (isBlocked(member, decision.now)) continue;
    decision.tell(id, { say: 'notVouchedYet', code }, { canWait: true });
    decision.tellStewards({ say: 'stewardUnvouched', name, code }, { canWait: true });
  }
}
