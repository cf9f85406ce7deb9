// The time that calls live in: it runs by itself, or stands still until it is moved, so that a minute's wait takes none.
import { setImmediate } from 'node:timers/promises';

export interface TimeOptions {
  /** What day and hour it is; moving the time moves it along. */
  readonly clock: () => Date;
  /** Whether time only passes by `move`. */
  readonly still: boolean;
  /** Moves the clock itself; without it the moved time is added to what the clock says. */
  readonly moveClock?: ((byMs: number) => void) | undefined;
}

interface Waiting {
  /** Whole milliseconds: of two that end at once, the one that began first comes first, and no clock falls behind by parts of them. */
  readonly dueMs: number;
  readonly ring: () => void;
}

export class Time {
  readonly #options: TimeOptions;
  readonly #waiting = new Set<Waiting>();
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #startedAtMs = performance.now();
  #movedMs = 0;
  #addedToClockMs = 0;
  #alarm: NodeJS.Timeout | undefined;
  #moving: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: TimeOptions) {
    this.#options = options;
  }

  get isStill(): boolean {
    return this.#options.still;
  }

  /** Milliseconds since the start, as calls count them. */
  elapsedMs(): number {
    return this.#movedMs + (this.#options.still ? 0 : performance.now() - this.#startedAtMs);
  }

  now(): Date {
    return new Date(this.#options.clock().getTime() + this.#addedToClockMs);
  }

  /** Resolves when this much time has passed; rejects with the signal's reason once that is aborted. */
  wait(forMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        this.#waiting.delete(waiting);
        reject(signal?.reason);
      };
      const ring = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const waiting = { dueMs: Math.round(this.elapsedMs() + forMs), ring };
      signal?.addEventListener('abort', stop, { once: true });
      this.#waiting.add(waiting);
      this.#setAlarm();
    });
  }

  /** Time does not move on while such work (a webhook being called) is under way. */
  during<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    const done = () => this.#underWay.delete(work);
    work.then(done, done);
    return work;
  }

  /** Resolves when everything that can happen without time passing has happened. */
  async quiet(): Promise<void> {
    for (;;) {
      await setImmediate();
      if (this.#underWay.size === 0) return;
      await Promise.allSettled(this.#underWay);
    }
  }

  /** Lets this much time pass at once, everything in its order. */
  move(byMs: number): Promise<void> {
    const untilMs = Math.round(this.elapsedMs() + byMs);
    return this.#inTurn(async () => {
      while (await this.#step(untilMs));
      this.#passTo(untilMs);
    });
  }

  /** Lets time pass, wait by wait, until the condition holds; false where `atMostMs` were not enough. */
  moveUntil(condition: () => boolean, atMostMs: number): Promise<boolean> {
    return this.#inTurn(async () => {
      const untilMs = Math.round(this.elapsedMs() + atMostMs);
      await this.quiet();
      while (!condition()) if (!(await this.#step(untilMs))) return condition();
      return true;
    });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#alarm);
    this.#waiting.clear();
  }

  async #step(untilMs: number): Promise<boolean> {
    await this.quiet();
    const next = this.#next();
    if (!next || next.dueMs > untilMs) return false;
    this.#passTo(next.dueMs);
    this.#ring(next);
    await this.quiet();
    return true;
  }

  #inTurn<T>(move: () => Promise<T>): Promise<T> {
    const turn = this.#moving.then(move);
    this.#moving = turn.catch(() => undefined);
    return turn;
  }

  #passTo(elapsedMs: number): void {
    const byMs = elapsedMs - this.elapsedMs();
    if (byMs <= 0) return;
    this.#movedMs += byMs;
    if (this.#options.moveClock) this.#options.moveClock(byMs);
    else this.#addedToClockMs += byMs;
    this.#setAlarm();
  }

  #next(): Waiting | undefined {
    let next: Waiting | undefined;
    for (const waiting of this.#waiting) if (!next || waiting.dueMs < next.dueMs) next = waiting;
    return next;
  }

  #ring(waiting: Waiting): void {
    this.#waiting.delete(waiting);
    waiting.ring();
  }

  #setAlarm(): void {
    if (this.isStill || this.#stopped) return;
    clearTimeout(this.#alarm);
    const next = this.#next();
    if (!next) return;
    this.#alarm = setTimeout(
      () => {
        for (let due = this.#next(); due && due.dueMs <= this.elapsedMs(); due = this.#next()) this.#ring(due);
        this.#setAlarm();
      },
      Math.max(0, Math.ceil(next.dueMs - this.elapsedMs())),
    );
  }
}
