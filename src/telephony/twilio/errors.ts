// What Twilio's errors mean for a text of ours, whether it was refused at once or reported later. twilio.com/docs/api/errors
import twilio from 'twilio';
import type { DeliveryFailure, SendFailure } from '../provider.ts';
import { isTollFree } from './toll-free.ts';

const meanings: ReadonlyMap<number, DeliveryFailure> = new Map([
  [21610, 'optedOut'],
  // No such number, none that takes texts, a landline.
  [21211, 'textless'],
  [21214, 'textless'],
  [21614, 'textless'],
  [30006, 'textless'],
  [30005, 'nowhere'],
  // Too many at once, a full queue, a phone that is off or out of reach, a fault that nobody knows.
  [20429, 'later'],
  [21611, 'later'],
  [30001, 'later'],
  [30003, 'later'],
  [30008, 'later'],
  [30022, 'later'],
  // Wrong token, a number that is not ours, a country or an account that is not allowed, a filter, a daily cap, no registration.
  [20003, 'barred'],
  [21408, 'barred'],
  [21606, 'barred'],
  [30007, 'barred'],
  [30023, 'barred'],
  [30032, 'barred'],
  [30034, 'barred'],
]);

/** Blocked: on a toll-free number by the network's own STOP, elsewhere by a carrier. */
const blocked = 30004;

/** `from`: the number of ours that sent it. */
export function failureMeant(errorCode: number | undefined, from: string): DeliveryFailure {
  if (errorCode === undefined) return 'later';
  if (errorCode === blocked) return isTollFree(from) ? 'optedOut' : 'never';
  return meanings.get(errorCode) ?? 'never';
}

/** Nobody was reached. */
const notConnected: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * A 429 was never processed. After a 500 the text may have been taken all the same; after a timeout, a broken connection or the fault
 * of something on the way it may still be.
 */
export function failureOf(error: unknown, from: string): SendFailure {
  if (!(error instanceof twilio.RestException))
    return { ok: false, because: notConnected.has((error as { code?: string } | undefined)?.code) ? 'later' : 'lost' };
  const { code: errorCode, status } = error;
  if (status === 429) return { ok: false, because: 'later', errorCode };
  if (status === 401 || status === 403) return { ok: false, because: 'barred', errorCode };
  if (status === 500) return { ok: false, because: 'unclear', errorCode };
  if (status > 500) return { ok: false, because: 'lost', errorCode };
  return { ok: false, because: errorCode === undefined ? 'never' : failureMeant(errorCode, from), errorCode };
}
