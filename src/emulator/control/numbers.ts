// The phones and lines that a person names, in any form people write numbers in.

import type { Line } from '../state/line.ts';
import type { Network } from '../state/network.ts';
import { type Phone, toE164 } from '../state/phone.ts';
import { ControlError } from './control-error.ts';

/** Throws a ControlError where it is no number. */
export function e164(written: string): string {
  const number = toE164(written);
  if (number === null) throw new ControlError(400, `"${written}" is not a phone number.`);
  return number;
}

export function knownPhone(network: Network, written: string): Phone {
  const phone = network.phones.get(e164(written));
  if (!phone) throw new ControlError(404, `No phone has the number ${written}.`);
  return phone;
}

export function knownLine(network: Network, written: string): Line {
  const line = network.lines.get(e164(written));
  if (!line) throw new ControlError(404, `${written} is not a line of the account.`);
  return line;
}
