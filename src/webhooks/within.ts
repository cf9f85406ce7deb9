// Twilio does not wait for ever: what takes too long is answered without it.

/** What was waited for has not come in time. It may still come. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** Rejects with TooLate after `ms`; what becomes of `work` then is nobody's concern here. */
export const within = <Result>(ms: number, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`it took more than ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
