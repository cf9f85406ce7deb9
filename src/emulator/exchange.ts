// What every part of the emulator is handed: the account, its memory, the faults asked for and the work under way.
import type { Faults } from './faults.ts';
import type { Guide, Pace } from './options.ts';
import type { Network } from './state/network.ts';
import type { Time } from './time.ts';
import type { Alerts } from './webhook/alerts.ts';
import type { Work } from './work.ts';

export interface Exchange {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the emulator itself is reached, without a trailing slash; known once it listens. */
  baseUrl: string;
  readonly network: Network;
  readonly faults: Faults;
  readonly alerts: Alerts;
  readonly work: Work;
  /** Of the calls. */
  readonly time: Time;
  readonly pace: Pace;
  readonly guide: Guide | null;
}
