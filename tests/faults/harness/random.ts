// Chance from a seed, so that a run can be told by its number.

export interface Chance {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** True so many times in a hundred. */
  percent(percentage: number): boolean;
  /** A whole number; both ends included. */
  between(least: number, most: number): number;
  /** `undefined` where there is nothing to choose from. */
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** Mulberry32: small, and good enough to shuffle people about. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    percent: (percentage) => next() * 100 < percentage,
    pick: (items) => items[between(0, items.length - 1)],
  };
}
