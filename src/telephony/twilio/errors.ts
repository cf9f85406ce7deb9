// What Twilio's errors mean for a text that we tried to send. twilio.com/docs/api/errors
import twilio from 'twilio';
import type { SendFailure } from '../provider.ts';

const optedOut: ReadonlySet<number> = new Set([21610]);
const textless: ReadonlySet<number> = new Set([21211, 21214, 21614, 30006]);
const tryLater: ReadonlySet<number> = new Set([20429, 21611, 30001, 30022]);

/** The phone itself can't be texted, from now on. */
export function refusalOf(errorCode: number | undefined): 'optedOut' | 'textless' | undefined {
  if (errorCode === undefined) return undefined;
  if (optedOut.has(errorCode)) return 'optedOut';
  return textless.has(errorCode) ? 'textless' : undefined;
}

/** A 429 was never processed; after a 5xx, a timeout or a broken connection the text may have been taken all the same. */
export function failureOf(error: unknown): SendFailure {
  if (!(error instanceof twilio.RestException)) return { ok: false, because: 'lost' };
  const { code: errorCode, status } = error;
  const refusal = refusalOf(errorCode);
  if (refusal) return { ok: false, because: refusal, errorCode };
  if (status === 429 || (errorCode !== undefined && tryLater.has(errorCode))) {
    return { ok: false, because: 'later', errorCode };
  }
  return { ok: false, because: status >= 500 ? 'lost' : 'never', errorCode };
}
