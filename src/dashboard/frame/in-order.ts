// Sorts by what has to be worked out: once for each, and not each time that two are compared.

/** By the first number in which their places differ. */
export const inOrder = <T>(all: readonly T[], placeOf: (one: T) => readonly number[]): readonly T[] =>
  all
    .map((one) => ({ one, place: placeOf(one) }))
    .toSorted((a, b) => firstDifference(a.place, b.place))
    .map(({ one }) => one);

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, index) => each - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
