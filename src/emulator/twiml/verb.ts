// What the grammar says of one verb, noun or mark of TwiML.
import type { Value } from './values.ts';

/** What an attribute may be, and the code of the fault where it is something else. */
export type Attribute = readonly [value: Value, code: number];

export interface Verb {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly string[];
  /** The code for a child that has no place here. */
  readonly badChild: number;
  /** What its own words must be; absent: it has none. */
  readonly words?: Attribute;
}

/** Of an attribute that is not as it should be, Twilio warns and goes on. */
export const schemaWarning = 12200;
export const badSpeechTimeout = 13327;
export const badMaxSpeechTime = 13328;

/** Twilio warns with these codes and goes on, as if the attribute were not there; every other code rejects the document. */
export const warnings: ReadonlySet<number> = new Set([schemaWarning, badSpeechTimeout, badMaxSpeechTime]);
