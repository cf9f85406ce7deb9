// What stops a call in whatever it does.
import type { Source } from './source.ts';

/** The call has ended: everything that goes on in it stops. */
export class CallOver {}

/** Other instructions have come: everything that goes on stops, and they are followed. */
export class Redirected {
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }
}

/** Waits for the promise, unless the signal is aborted first: then its reason is thrown. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
