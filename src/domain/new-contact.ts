// The contact of a phone that texts for the first time.
import { type Contact, noDialogue } from './people.ts';
import type { Snapshot } from './snapshot.ts';

/** A phone that is not stored yet. */
export const newContact = (snapshot: Snapshot, phone: string, line: string, language: string): Contact => ({
  id: snapshot.fresh.contactId,
  phone,
  line,
  language,
  optedOut: false,
  textless: false,
  dialogue: noDialogue,
  members: [],
  version: 0,
});
