// The code by which a member vouches for a newcomer: it works once, and for two weeks.
import type { Decision } from './decision.ts';
import type { Contact } from './people.ts';
import { codeHoldsForMs } from './vouching.ts';

/** Draws a new code; a timer looks whether it was used. */
export function drawCode(decision: Decision, contactId: string): string {
  const { now, fresh } = decision;
  const codeUntil = new Date(now.getTime() + codeHoldsForMs);
  const contact = decision.contact(contactId);
  decision.saveContact({ ...contact, vouchCode: fresh.vouchCode, dialogue: { ...contact.dialogue, codeUntil } });
  decision.setContactTimer('vouching', contactId, codeUntil);
  return fresh.vouchCode;
}

export const holds = ({ dialogue: { codeUntil } }: Contact, now: Date): boolean =>
  codeUntil !== undefined && codeUntil > now;

/** The code of a newcomer's phone as it can be passed on now: a new one where the one before has run out. */
export function codeOf(decision: Decision, contactId: string): string {
  const contact = decision.contact(contactId);
  return contact.vouchCode !== undefined && holds(contact, decision.now)
    ? contact.vouchCode
    : drawCode(decision, contactId);
}
