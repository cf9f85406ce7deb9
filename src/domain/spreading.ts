// Over how long it is spread that many are told or asked the same, so that no line is busy with it, and no street rings all at once.
import type { About } from './announcement.ts';
import { toldWithinMs } from './monthly.ts';
import { askedWithinMs } from './round.ts';

const spreadOverMs: Readonly<Partial<Record<About, number>>> = { round: askedWithinMs, month: toldWithinMs };

/** When the turn of one of so many phones comes; `undefined` where it goes out as fast as the line takes it. */
export function turnAt(about: About, startedAt: Date, index: number, phones: number): Date | undefined {
  const withinMs = spreadOverMs[about];
  return withinMs === undefined
    ? undefined
    : new Date(startedAt.getTime() + Math.floor((withinMs * index) / Math.max(phones, 1)));
}
