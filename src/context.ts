// Everything the shell works with, passed along; there are no singletons.
import type { Language } from './languages/language.ts';
import type { Log } from './log.ts';
import type { Queue } from './queue/queue.ts';
import type { Store } from './store/store.ts';
import type { Provider } from './telephony/provider.ts';

export interface Context {
  readonly store: Store;
  readonly queue: Queue;
  readonly provider: Provider;
  readonly languages: readonly Language[];
  /** What the provider calls, without a slash at its end. */
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly log: Log;
}
