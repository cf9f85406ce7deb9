// Everything that can happen.
import type { Heard } from './call.ts';
import type { HeldText } from './held-text.ts';
import type { TimerSubject } from './timers.ts';

/** A text arrived and was read. */
export interface TextReceived extends HeldText {
  readonly kind: 'textReceived';
}

export interface TimerFired {
  readonly kind: 'timerFired';
  readonly timer: TimerSubject;
}

/** The network said what became of a text: this phone takes none, its owner stopped us, or nothing more can be done. */
export interface DeliveryRefused {
  readonly kind: 'deliveryRefused';
  readonly because: 'optedOut' | 'textless' | 'gaveUp';
  /** The phrase that did not arrive, where that is known. */
  readonly saying?: string | undefined;
}

/** A call began, or a step of it was answered with a key, with words or with silence. */
export interface CallStepped {
  readonly kind: 'callStepped';
  readonly sid: string;
  readonly direction: 'in' | 'out';
  readonly heard: Heard;
  /** Of a call of ours: which. */
  readonly outgoingId?: string | undefined;
  /** Of a call of ours: who picked up, where the network could tell. */
  readonly answeredBy?: 'person' | 'machine' | undefined;
}

/** What became of a call of ours that nobody heard to its end. */
export type MissedCall = 'machine' | 'busy' | 'unanswered' | 'failed';

/** A call is over; `missed` where nobody spoke with us. */
export interface CallEnded {
  readonly kind: 'callEnded';
  readonly direction: 'in' | 'out';
  readonly missed?: MissedCall | undefined;
}

export type Event = TextReceived | TimerFired | DeliveryRefused | CallStepped | CallEnded;
