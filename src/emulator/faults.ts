// What goes wrong on demand, so that the program under test can be seen to bear it.

/**
 * How the next sends fail: refused with 429, 500 or a code of Twilio's with 400; accepted with no answer until the
 * client gives up; the connection dropped before or after the text was accepted; not answered, and accepted a while later, be the
 * client still there or not.
 */
export const sendFaultKinds = [
  '429',
  '500',
  'refuse',
  'timeoutAfterAcceptance',
  'dropBefore',
  'dropAfter',
  'acceptedLate',
] as const;

export interface SendFault {
  readonly kind: (typeof sendFaultKinds)[number];
  /** Only for `refuse`: the error code, 21408 (no permission to send there) where none is given. */
  readonly code?: number | undefined;
  /** Only for `acceptedLate`: how much later; 5 seconds where nothing is said. */
  readonly afterMs?: number | undefined;
}

export interface FaultSettings {
  /** The next `count` sends fail so; 0 or null: none does. */
  sends: (SendFault & { readonly count: number }) | null;
  /** The same for the next calls that are placed. */
  calls: (SendFault & { readonly count: number }) | null;
  /** The next `count` accepted texts end with this error code (such as 30007) instead of reaching the phone. */
  deliveries: { readonly errorCode: number; readonly count: number } | null;
  /** Status callbacks: last status first; each sent this many times more; kept back until this is false again; lost. */
  statusCallbacks: {
    readonly reversed: boolean;
    readonly repeats: number;
    readonly held: boolean;
    readonly lost?: boolean | undefined;
  };
  /** Whether a text to someone opted out is refused at once with 21610 or accepted and then failed. */
  optOut: 'refused' | 'failsLater';
  /** Whether a text to a landline is refused at once with 21614 or accepted and then undelivered with 30006. */
  landline: 'refused' | 'failsLater';
}

export class Faults {
  #settings: FaultSettings = none();
  #held: (() => void)[] = [];

  get settings(): Readonly<FaultSettings> {
    return this.#settings;
  }

  /** Changes the settings that are given and leaves the others. */
  set(changes: Partial<FaultSettings>): void {
    this.#settings = { ...this.#settings, ...changes };
    if (this.#settings.statusCallbacks.held) return;
    const released = this.#held;
    this.#held = [];
    for (const send of this.#settings.statusCallbacks.reversed ? released.reverse() : released) send();
  }

  /** Back to no faults; callbacks that were held are sent now. */
  clear(): void {
    this.set(none());
  }

  /** Back to no faults; callbacks that were held are forgotten. */
  reset(): void {
    this.#held = [];
    this.clear();
  }

  /** Keeps the sending of a status callback until callbacks are no longer held. */
  whenReleased(send: () => void): void {
    this.#held.push(send);
  }

  /** The fault of the send at hand, used up by asking. */
  takeSendFault(): SendFault | null {
    return this.#take('sends');
  }

  /** The fault of the call that is being placed, used up by asking. */
  takeCallFault(): SendFault | null {
    return this.#take('calls');
  }

  /** The error code in which the delivery at hand ends, used up by asking. */
  takeDeliveryFault(): number | null {
    const fault = this.#settings.deliveries;
    if (!fault || fault.count < 1) return null;
    this.#settings.deliveries = { ...fault, count: fault.count - 1 };
    return fault.errorCode;
  }

  #take(of: 'sends' | 'calls'): SendFault | null {
    const fault = this.#settings[of];
    if (!fault || fault.count < 1) return null;
    this.#settings[of] = { ...fault, count: fault.count - 1 };
    return fault;
  }
}

function none(): FaultSettings {
  return {
    sends: null,
    calls: null,
    deliveries: null,
    statusCallbacks: { reversed: false, repeats: 0, held: false },
    optOut: 'refused',
    landline: 'failsLater',
  };
}
