// STOP and START. Who stopped is told nothing more, and nobody waits for them in vain.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact } from '../people.ts';
import { isLive } from '../request.ts';
import { leave } from './drop.ts';
import { strangerOf } from './stranger.ts';
import { end } from './withdraw.ts';

export function onOptOut(decision: Decision, known: Contact | undefined, text: HeldText): void {
  const contact = known ?? strangerOf(decision, text);
  if (contact.optedOut) return;
  stopTexts(decision, contact);
  // The carrier answers its own words. After any other wording, one confirmation is allowed and owed.
  if (text.carrier !== 'optout') {
    decision.saveDialogue(contact.id, { stoppedInWords: true });
    decision.tellContact(contact.id, { say: 'optedOut', community: decision.community.name }, undefined, {
      lastWord: true,
    });
  }
}

/** Marks the phone as stopped and lets go of everything that counted on it; the others concerned and a steward hear of it. */
export function stopTexts(decision: Decision, contact: Contact): void {
  decision.saveContact({ ...contact, optedOut: true, dialogue: { questions: [] } });
  for (const member of contact.members) {
    const codes: number[] = [];
    for (const request of decision.allRequests().filter(isLive)) {
      const own = request.requesterId === member.id;
      const left = own ? end(decision, request, 'stopped') : leave(decision, request, member.id, 'stopped');
      if (left) codes.push(request.code);
    }
    if (codes.length > 0) decision.tellStewards({ say: 'stewardStopped', name: member.name, codes });
  }
}

/** Undoes a stop. The carrier has said so already. */
export const onOptIn = (decision: Decision, contact: Contact): Contact =>
  decision.saveContact({ ...contact, optedOut: false });

/** Someone whose texts are stopped writes: the carrier lets no answer through, so a steward hears that they may need one. */
export function onStoppedPhone(decision: Decision, contact: Contact, text: HeldText): void {
  if (text.reading.meaning === 'talk') return;
  decision.tellStewards({ say: 'stewardStopped', name: contact.members[0]?.name, codes: [] });
}
