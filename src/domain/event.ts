// Everything that can happen.
import type { Reading } from './reading.ts';
import type { TimerSubject } from './timers.ts';

/** A text arrived and was read. */
export interface TextReceived {
  readonly kind: 'textReceived';
  readonly body: string;
  /** Addresses of its pictures at the provider. */
  readonly pictures: readonly string[];
  /** What the carrier itself did with it, where the provider says so. */
  readonly carrier?: 'optout' | 'optin' | 'help' | undefined;
  readonly reading: Reading;
}

export interface TimerFired {
  readonly kind: 'timerFired';
  readonly timer: TimerSubject;
}

/** The network said what became of a text: this phone takes none, or its owner stopped us. */
export interface DeliveryRefused {
  readonly kind: 'deliveryRefused';
  readonly because: 'optedOut' | 'textless';
}

export type Event = TextReceived | TimerFired | DeliveryRefused;
