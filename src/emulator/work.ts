// Work under way after a request was answered: deliveries, callbacks. It can be waited for and stopped.

export class Work {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #log: (message: string) => void;
  #waiting: (() => void)[] = [];
  #underWay = 0;
  #stopped = false;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  /** Starts the job; a job that throws is logged, as nobody waits for its answer. */
  start(job: () => Promise<void>): void {
    if (this.#stopped) return;
    this.#underWay += 1;
    job()
      .catch((error: unknown) => this.#log(`emulator: ${String(error)}`))
      .finally(() => {
        this.#underWay -= 1;
        if (this.#underWay > 0) return;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resolve of waiting) resolve();
      });
  }

  /** Starts what nobody waits for, such as a call. */
  run(job: () => Promise<void>): void {
    if (!this.#stopped) job().catch((error: unknown) => this.#log(`emulator: ${String(error)}`));
  }

  /** Never resolves once the work is stopped. */
  pause(forMs: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stopped) return;
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, forMs);
      this.#timers.add(timer);
    });
  }

  /** Resolves when nothing is under way. */
  settled(): Promise<void> {
    if (this.#underWay === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
