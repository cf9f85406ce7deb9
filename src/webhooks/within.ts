// Twilio does not wait for ever: what takes too long is answered without it.
import { setTimeout as sleep } from 'node:timers/promises';

/** What was waited for has not come in time. It may still come. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** Rejects with TooLate after `ms`; what becomes of `work` then is nobody's concern here. */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const done = new AbortController();
  const tooLate = sleep(ms, undefined, { signal: done.signal }).then(() => {
    throw new TooLate(`it took more than ${ms} ms`);
  });
  tooLate.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    done.abort();
  }
}
