// What the table says of requests that were driven through a server and its floor.
import type { Finding } from '../part.ts';
import { medianOf, quantileOf, type Turns } from '../rounds.ts';
import type { Drive } from './drive.ts';

const slowestAtMost = 3;

/** Rows may differ by so much where a decision was made again. */
const fairRows = 0.03;

const rateOf = (turns: readonly Drive[]): number => medianOf(turns.map(({ perSecond }) => perSecond));
const cpuOf = (turns: readonly Drive[]): number => medianOf(turns.map(({ cpuMs }) => cpuMs));
const latencyOf =
  (quantile: number) =>
  (turns: readonly Drive[]): number =>
    quantileOf(
      turns.flatMap(({ latenciesMs }) => latenciesMs),
      quantile,
    );
const rowsOf = (turns: readonly Drive[]): number => medianOf(turns.map(({ rows }) => rows));

/** Throws where the floor should have written as many rows and did not: then it is none. */
export function findingsOf(
  of: string,
  { work, floor }: Turns<Drive>,
  {
    atLeast,
    unit,
    mustWriteTheSame,
  }: { readonly atLeast: number; readonly unit: string; readonly mustWriteTheSame: boolean },
): readonly Finding[] {
  const pair = (measure: (turns: readonly Drive[]) => number) => {
    const both = { work: measure(work), floor: measure(floor) };
    return { ...both, ratio: both.work / both.floor };
  };
  const rows = pair(rowsOf);
  if (mustWriteTheSame && Math.abs(rows.ratio - 1) > fairRows)
    throw new Error(`${of}: the work wrote ${rows.work} rows for each, the floor ${rows.floor}`);
  return [
    { of, unit, ...pair(rateOf), wanted: { atLeast } },
    { of, unit: 'ms, median', ...pair(latencyOf(0.5)) },
    { of, unit: 'ms, 99 of 100', ...pair(latencyOf(0.99)), wanted: { atMost: slowestAtMost } },
    { of, unit: 'ms of processors each', ...pair(cpuOf) },
  ];
}
