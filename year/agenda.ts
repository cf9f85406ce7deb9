// What is still to come in the simulated year, in the order of its time; what comes at the same instant, in the order in which it was put.

interface Entry {
  readonly atMs: number;
  readonly turn: number;
  readonly happens: () => void;
}

const isBefore = (a: Entry, b: Entry): boolean => a.atMs < b.atMs || (a.atMs === b.atMs && a.turn < b.turn);

/** A binary heap. */
export class Agenda {
  readonly #entries: Entry[] = [];
  #turns = 0;

  put(at: Date, happens: () => void): void {
    const entry = { atMs: at.getTime(), turn: this.#turns, happens };
    this.#turns += 1;
    let place = this.#entries.push(entry) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#entries[above];
      if (!parent || !isBefore(entry, parent)) break;
      this.#entries[place] = parent;
      place = above;
    }
    this.#entries[place] = entry;
  }

  /** The next, where it comes before that instant. */
  take(before: Date): { readonly at: Date; readonly happens: () => void } | undefined {
    const [first] = this.#entries;
    if (!first || first.atMs >= before.getTime()) return undefined;
    const last = this.#entries.pop();
    if (last && last !== first) this.#sink(last);
    return { at: new Date(first.atMs), happens: first.happens };
  }

  #sink(entry: Entry): void {
    let place = 0;
    for (;;) {
      const left = this.#entries[2 * place + 1];
      const right = this.#entries[2 * place + 2];
      const isRight = left && right && isBefore(right, left);
      const child = isRight ? right : left;
      if (!child || !isBefore(child, entry)) break;
      this.#entries[place] = child;
      place = 2 * place + (isRight ? 2 : 1);
    }
    this.#entries[place] = entry;
  }
}
