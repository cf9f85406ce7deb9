// STOP. Who stopped is told nothing more, and nobody waits for them in vain.
import { endCheckIn, leaveAsBuddy } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact, Dialogue } from '../people.ts';
import { isLive } from '../request.ts';
import { leave } from './drop.ts';
import { strangerOf } from './stranger.ts';
import { end } from './withdraw.ts';

export function onOptOut(decision: Decision, known: Contact | undefined, text: HeldText, receivedAt: Date): void {
  const contact = known ?? strangerOf(decision, text);
  const byCarrier = text.carrier === 'optout';
  const { stopped, returnedAt } = contact.dialogue;
  // It was kept somewhere while its writer came back.
  if (returnedAt && receivedAt < returnedAt) return;
  if (contact.optedOut) {
    if (byCarrier && !stopped?.byCarrier)
      decision.saveDialogue(contact.id, { stopped: { since: receivedAt, byCarrier: true } });
    return;
  }
  stopTexts(decision, contact, { since: receivedAt, byCarrier });
  // The carrier answers its own words. After any other wording, one confirmation is allowed and owed.
  if (!byCarrier)
    decision.tellContact(contact.id, { say: 'optedOut', community: decision.community.name }, undefined, {
      lastWord: true,
    });
}

/** Marks the phone as stopped and lets go of everything that counted on it; the others concerned and a steward hear of it. */
export function stopTexts(decision: Decision, contact: Contact, stopped: NonNullable<Dialogue['stopped']>): void {
  decision.saveContact({ ...contact, optedOut: true, dialogue: { questions: [], stopped } });
  for (const member of contact.members) {
    endCheckIn(decision, member);
    leaveAsBuddy(decision, member.id);
    const codes: number[] = [];
    for (const request of decision.allRequests().filter(isLive)) {
      const own = request.requesterId === member.id;
      const left = own ? end(decision, request, 'stopped') : leave(decision, request, member.id, 'stopped');
      if (left) codes.push(request.code);
    }
    if (codes.length > 0) decision.tellStewards({ say: 'stewardStopped', name: member.name, codes });
  }
}
