// How long people waited, kept so that waits can be added up and their middle be told: counts by length, in steps of some fifteen in
// a hundred. What is told of them is right to within half of that.

/** Waits by step. */
export type Waits = Readonly<Record<number, number>>;

const stepsByDoubling = 5;
const minuteMs = 60_000;

/** The step of a wait; 0 is less than a minute. */
export const stepOf = (waitedMs: number): number =>
  Math.round(Math.log2(Math.max(0, waitedMs) / minuteMs + 1) * stepsByDoubling);

const lengthOf = (step: number): number => (2 ** (step / stepsByDoubling) - 1) * minuteMs;

/** The wait that a share of all (0.5: the median) did not exceed; `undefined` where nobody waited. */
export function waitWithin(waits: Waits, share: number): number | undefined {
  const steps = Object.entries(waits)
    .map(([step, count]) => ({ step: Number(step), count }))
    .sort((a, b) => a.step - b.step);
  const wanted = share * steps.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { step, count } of steps) {
    seen += count;
    if (seen >= wanted) return lengthOf(step);
  }
  return undefined;
}

export const addWaits = (all: readonly Waits[]): Waits => {
  const sum: Record<number, number> = {};
  for (const waits of all)
    for (const [step, count] of Object.entries(waits)) sum[Number(step)] = (sum[Number(step)] ?? 0) + count;
  return sum;
};
