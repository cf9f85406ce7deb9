// Twilio's identifiers: two letters for the kind of thing and 32 hex digits.
import { randomBytes } from 'node:crypto';

export type SidPrefix = 'SM' | 'MM' | 'ME' | 'PN' | 'CA' | 'CF' | 'RE' | 'TR';

/** A new, unguessable identifier. */
export function newSid(prefix: SidPrefix): string {
  return prefix + randomBytes(16).toString('hex');
}
