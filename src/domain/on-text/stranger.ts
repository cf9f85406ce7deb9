// The contact of a phone that has never written before.

import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import { newContact } from '../new-contact.ts';
import type { Contact } from '../people.ts';
import type { Reading } from '../reading.ts';

/** The text's language where the community speaks it, else the community's first. */
export const languageFor = (reading: Reading, spoken: readonly string[]): string =>
  spoken.find((language) => language === reading.language) ?? spoken[0] ?? 'en';

export function strangerOf(decision: Decision, text: HeldText): Contact {
  const { from } = decision.snapshot;
  if (!from) throw new Error('a text comes from somewhere');
  return newContact(decision.snapshot, from.phone, from.line, languageFor(text.reading, decision.community.languages));
}
