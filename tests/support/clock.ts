// A clock that stands still until it is moved.
import { DateTime } from 'luxon';

export class FakeClock {
  #now: Date;

  /** `local` is a wall-clock time such as `2026-03-03T09:00`. */
  constructor(local: string, timezone = 'America/Chicago') {
    this.#now = DateTime.fromISO(local, { zone: timezone }).toJSDate();
  }

  now = (): Date => new Date(this.#now);

  pass(ms: number): void {
    this.#now = new Date(this.#now.getTime() + ms);
  }
}
