// Everything the shell works with, wired once and passed along; there are no singletons.
import type { Journal } from './journal/journal.ts';
import { languages } from './languages/all.ts';
import type { Language } from './languages/language.ts';
import type { Log } from './log.ts';
import type { Queue } from './queue/queue.ts';
import type { Store } from './store/store.ts';
import type { Provider } from './telephony/provider.ts';
import { createTwilioProvider, type TwilioSettings } from './telephony/twilio/client.ts';
import type { Voices } from './voices/voices.ts';

export interface Context {
  readonly store: Store;
  readonly queue: Queue;
  /** Where what comes in is kept while the database is away, in a process that takes webhooks. */
  readonly journal: Journal | undefined;
  readonly provider: Provider;
  /** What communities recorded themselves, in a process that answers calls. */
  readonly voices: Voices | undefined;
  readonly languages: readonly Language[];
  /** What the provider calls, without a slash at its end. */
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly log: Log;
  /** A caller who hears nothing for so long hangs up. */
  readonly callersWaitMs: number;
}

export const usualWaitMs = 6_000;

export interface Wiring {
  readonly store: Store;
  readonly twilio: TwilioSettings;
  readonly queue: Queue;
  readonly log: Log;
  readonly journal?: Journal | undefined;
  readonly voices?: Voices | undefined;
  readonly now?: (() => Date) | undefined;
  readonly callersWaitMs?: number | undefined;
}

export function createContext({ store, twilio, queue, log, journal, voices, ...rest }: Wiring): Context {
  const { now = () => new Date(), callersWaitMs = usualWaitMs } = rest;
  const provider = createTwilioProvider(twilio);
  const { publicUrl } = twilio;
  return { store, queue, journal, provider, voices, languages, publicUrl, now, log, callersWaitMs };
}
