// A clock that stands still until it is moved.
import { DateTime } from 'luxon';

export class FakeClock {
  #now: Date;

  /** `local` is a wall-clock time in Chicago such as `2026-03-03T09:00`. */
  constructor(local: string) {
    this.#now = inChicago(local);
  }

  now = (): Date => new Date(this.#now);

  set(local: string): void {
    this.#now = inChicago(local);
  }

  pass(ms: number): void {
    this.#now = new Date(this.#now.getTime() + ms);
  }
}

const inChicago = (local: string): Date => DateTime.fromISO(local, { zone: 'America/Chicago' }).toJSDate();
