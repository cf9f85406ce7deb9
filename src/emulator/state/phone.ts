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

/**
 * What becomes of a call to a phone: it rings until somebody picks up; is picked up; is busy; rings until the caller
 * gives up; is taken by a machine; or cannot be reached.
 */
export const callAnswers = ['rings', 'answers', 'busy', 'noAnswer', 'machine', 'unreachable'] as const;
export type CallAnswer = (typeof callAnswers)[number];

export interface Phone {
  /** E.164. */
  readonly number: string;
  name: string | null;
  lineType: LineType;
  /** Switched off: texts to it end as undelivered. */
  off: boolean;
  /** Taken off the screen by the person at the page; a new text or call brings it back. */
  hidden: boolean;
  onCall: CallAnswer;
  /** How long it rings before it is picked up (`answers`, `machine`). */
  answerAfterSeconds: number;
  /** What the machine says before its beep. */
  greeting: string;
}

/** A switched-on mobile that rings. */
export function newPhone(number: string): Phone {
  return {
    number,
    name: null,
    lineType: 'mobile',
    off: false,
    hidden: false,
    onCall: 'rings',
    answerAfterSeconds: 0,
    greeting: 'You have reached my voicemail. Please leave a message after the tone.',
  };
}

/** The E.164 form of a number as people write it (US where it has no country code), or null where it cannot be one. */
export function toE164(written: string): string | null {
  const number = parsePhoneNumberFromString(written, 'US');
  return number?.isPossible() ? number.number : null;
}
