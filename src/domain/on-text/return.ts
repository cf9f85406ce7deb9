// Who stopped our texts writes: whether that brings them back, and who hears of it where it does not.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact } from '../people.ts';
import { invitationOf } from '../request.ts';

/** The network tries to hand us a text for half a minute at most, so that one which comes this long after a stop was sent after it. */
const lateAtMostMs = 60_000;

/**
 * The carrier goes by its own words; a sentence lifts a stop that we alone keep. What was sent before the stop is no return from it:
 * of a YES, which may answer what was asked before, that has to be sure. Nobody says START in passing.
 */
export function comesBack(contact: Contact, { carrier, reading }: HeldText, receivedAt: Date): boolean {
  const sinceMs = contact.dialogue.stopped?.since.getTime() ?? Number.NEGATIVE_INFINITY;
  const laterByMs = receivedAt.getTime() - sinceMs;
  if (laterByMs < 0) return false;
  if (carrier === 'yes') return laterByMs > lateAtMostMs;
  return carrier === 'optin' || (reading.meaning === 'optin' && !isStoppedByCarrier(contact));
}

export const isStoppedByCarrier = ({ dialogue }: Contact): boolean => dialogue.stopped?.byCarrier ?? true;

/** Undoes a stop. The carrier has said so already, where it knew of it. */
export const onOptIn = (decision: Decision, contact: Contact, returnedAt: Date): Contact =>
  decision.saveContact({
    ...contact,
    optedOut: false,
    dialogue: { ...contact.dialogue, stopped: undefined, returnedAt },
  });

/**
 * Nothing that we say reaches them, so that nothing is done by text either: who said yes to a request would never hear whose it is. A
 * steward hears that they may need a call.
 */
export function onStoppedPhone(decision: Decision, contact: Contact, { reading }: HeldText): void {
  if (reading.meaning === 'talk') return;
  const { id, name } = contact.members[0] ?? {};
  const meant = decision.allRequests().find(({ code }) => code === reading.code);
  const isAccepted = reading.meaning === 'yes' && meant?.status === 'open' && id && invitationOf(meant, id);
  decision.tellStewards({ say: 'stewardStoppedWrote', name, code: isAccepted ? meant.code : undefined });
}
