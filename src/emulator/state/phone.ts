// A person's phone, and the numbers people write for it.
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** What Twilio's Lookup calls the type of a line. */
export const lineTypes = [
  'mobile',
  'landline',
  'fixedVoip',
  'nonFixedVoip',
  'personal',
  'tollFree',
  'premium',
  'sharedCost',
  'uan',
  'voicemail',
  'pager',
  'unknown',
] as const;
export type LineType = (typeof lineTypes)[number];

export interface Phone {
  /** E.164. */
  readonly number: string;
  name: string | null;
  lineType: LineType;
  /** Switched off: texts to it end as undelivered. */
  off: boolean;
  /** Taken off the screen by the person at the page; a new text brings it back. */
  hidden: boolean;
}

/** The E.164 form of a number as people write it (US where it has no country code), or null where it cannot be one. */
export function toE164(written: string): string | null {
  const number = parsePhoneNumberFromString(written, 'US');
  return number?.isPossible() ? number.number : null;
}
