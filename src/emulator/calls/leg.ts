// A call while it lives: what is heard on it, what the person does, and what cuts it short.
import type { Exchange } from '../exchange.ts';
import {
  type Activity,
  type AnsweredBy,
  type Call,
  type CallStatus,
  type Happening,
  isLive,
  type Stamp,
  turns,
} from '../state/call.ts';
import type { Method } from '../state/line.ts';
import type { Act, Ear } from './act.ts';
import { CallOver, Redirected, unlessAborted } from './interruption.ts';
import type { CallReports } from './reports.ts';
import type { Source } from './source.ts';

export interface LegOptions {
  readonly reports: CallReports;
  /** Asked where instructions cannot be taken. */
  readonly fallback: { readonly url: string; readonly method: Method } | null;
  readonly timeLimitSeconds: number;
}

export class Leg {
  readonly call: Call;
  readonly exchange: Exchange;
  fallback: LegOptions['fallback'];
  /** When instructions were asked for, of late. */
  askedAtMs: number[] = [];
  /** Resolves when the call has ended. */
  readonly over: Promise<void>;
  readonly #reports: CallReports;
  readonly #timeLimitSeconds: number;
  readonly #beganAtMs: number;
  #answeredAtMs: number | null = null;
  #stop = new AbortController();
  #ear: Ear | null = null;
  #ringing: AbortController | null = null;
  readonly #ended = new AbortController();
  #isOver: () => void = () => {};

  constructor(exchange: Exchange, call: Call, { reports, fallback, timeLimitSeconds }: LegOptions) {
    this.exchange = exchange;
    this.call = call;
    this.fallback = fallback;
    this.#reports = reports;
    this.#timeLimitSeconds = timeLimitSeconds;
    this.#beganAtMs = exchange.time.elapsedMs();
    this.over = new Promise((resolve) => {
      this.#isOver = resolve;
    });
  }

  /** Aborted with a `CallOver` or `Redirected`; a new one is there for the instructions that follow. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get isLive(): boolean {
    return isLive(this.call);
  }

  pass(forMs: number, signal = this.signal): Promise<void> {
    return this.exchange.time.wait(forMs, signal);
  }

  /** Lets time pass; false where `wake` cut it short. */
  async passUnless(wake: AbortSignal, forMs: number): Promise<boolean> {
    const { signal } = this;
    try {
      await this.pass(forMs, AbortSignal.any([signal, wake]));
      return true;
    } catch (reason) {
      if (signal.aborted) throw signal.reason;
      if (wake.aborted) return false;
      throw reason;
    }
  }

  /** Waits for what happens outside of the call, unless the call ends or is redirected first. */
  unlessStopped<T>(promise: Promise<T>, signal = this.signal): Promise<T> {
    return unlessAborted(promise, signal);
  }

  /** Does something later, whatever the call does by then, unless it has ended. */
  whenPassed(ms: number, act: () => void): void {
    this.exchange.time.wait(ms, this.#ended.signal).then(act, () => undefined);
  }

  sinceBeganMs(): number {
    return this.exchange.time.elapsedMs() - this.#beganAtMs;
  }

  hear<What extends Happening>(what: What): What & Stamp {
    return this.exchange.network.callBook.hear(this.call, this.sinceBeganMs(), what);
  }

  set(activity: Activity): void {
    if (!this.isLive || this.call.activity === activity) return;
    const turn = this.call.turn + (turns.includes(activity) ? 1 : 0);
    this.exchange.network.callBook.changeCall(this.call, { activity, turn });
  }

  answeredBy(answeredBy: AnsweredBy): void {
    this.exchange.network.callBook.changeCall(this.call, { answeredBy });
  }

  /** Hears the person until the returned function is called. */
  listen(ear: Ear): () => void {
    const before = this.#ear;
    this.#ear = ear;
    return () => {
      this.#ear = before;
    };
  }

  /** False where nobody was listening for that. */
  act(act: Act): boolean {
    const taken = this.#ear?.(act) ?? false;
    if (act.kind === 'key') this.hear({ kind: 'pressed', key: act.key, taken });
    else this.hear({ kind: 'said', words: act.words, taken });
    return taken;
  }

  /** Aborted when the person picks up (`person`) or presses the call away (`refused`). */
  letRing(): AbortSignal {
    this.exchange.network.callBook.changeCall(this.call, { status: 'ringing', activity: 'ringing' });
    this.#reports.send(this.call, 'ringing', this.exchange.network.nowMs());
    this.#ringing = new AbortController();
    return this.#ringing.signal;
  }

  /** False where it does not ring. */
  stopRinging(how: 'person' | 'refused'): boolean {
    const rings = this.#ringing !== null && this.call.status === 'ringing';
    if (rings) this.#ringing?.abort(how);
    this.#ringing = null;
    return rings;
  }

  /** The telephone, or for a call to us the line, is picked up. */
  answer(by: 'person' | 'machine' | 'line'): void {
    if (this.#answeredAtMs !== null) return;
    this.#answeredAtMs = this.exchange.time.elapsedMs();
    const nowMs = this.exchange.network.nowMs();
    this.hear({ kind: 'answered', by });
    this.exchange.network.callBook.changeCall(this.call, {
      status: 'in-progress',
      activity: 'hearing',
      answeredAtMs: nowMs,
    });
    this.#reports.send(this.call, 'answered', nowMs);
    this.whenPassed(this.#timeLimitSeconds * 1000, () => this.end('completed', 'line'));
  }

  /** Ends the call, once. `by` is null where it was never picked up. */
  end(status: CallStatus, by: 'person' | 'machine' | 'line' | null): void {
    if (!this.isLive) return;
    const { network, time } = this.exchange;
    if (by !== null) this.hear({ kind: 'hungUp', by });
    const durationSeconds = this.#answeredAtMs === null ? 0 : Math.ceil((time.elapsedMs() - this.#answeredAtMs) / 1000);
    const endedAtMs = network.nowMs();
    network.callBook.changeCall(this.call, { status, activity: 'ended', endedAtMs, durationSeconds });
    this.#reports.send(this.call, 'completed', endedAtMs);
    this.#ear = null;
    this.#ended.abort(new CallOver());
    this.#stop.abort(new CallOver());
    this.#isOver();
  }

  /** Follows other instructions from now on. */
  redirect(source: Source): void {
    const stopped = this.#stop;
    this.#stop = new AbortController();
    this.#ear = null;
    stopped.abort(new Redirected(source));
  }

  /** Stops everything without a word to anybody. */
  drop(): void {
    this.#ended.abort(new CallOver());
    this.#stop.abort(new CallOver());
    this.#isOver();
  }
}
