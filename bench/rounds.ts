// Work and floor take turns, so that whatever else the machine does falls on both; the medians are compared.
import type { Bench } from './part.ts';

export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

export function quantileOf(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export interface Turns<Result> {
  readonly work: readonly Result[];
  readonly floor: readonly Result[];
}

/** How many turns each of the two takes at most. */
export const turnsTaken = ({ isQuick, rounds }: Bench): number => rounds + (isQuick ? 0 : 1);

/** One turn of each that is thrown away, then as many as the bench has rounds, or as that share of its time allows. */
export async function takeTurns<Result>(
  bench: Bench,
  doing: { readonly work: () => Promise<Result>; readonly floor: () => Promise<Result> },
  { until = 1, onRound = () => undefined }: { until?: number; onRound?: (done: number) => void } = {},
): Promise<Turns<Result>> {
  const [work, floor]: [Result[], Result[]] = [[], []];
  if (!bench.isQuick) {
    await doing.floor();
    await doing.work();
  }
  for (let round = 0; round < bench.rounds && !(round > 0 && bench.isOver(until)); round++) {
    // Who is first changes, since the second finds warmer caches.
    const order = round % 2 === 0 ? (['floor', 'work'] as const) : (['work', 'floor'] as const);
    for (const which of order) (which === 'work' ? work : floor).push(await doing[which]());
    onRound(round + 1);
  }
  return { work, floor };
}
