// Lengths of time as a form has them: an amount, and a unit.
import type { Length, LengthUnit } from '../../languages/desk/boundaries.ts';

const unitMs: Readonly<Record<LengthUnit, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

export const lengthUnits = Object.keys(unitMs) as readonly LengthUnit[];

/** In the largest unit that leaves no fraction. */
export function lengthOf(ms: number): Length {
  const unit = lengthUnits.findLast((each) => ms % unitMs[each] === 0) ?? 'second';
  return { amount: ms / unitMs[unit], unit };
}

/** In whole seconds; `undefined` where it is none. */
export function lengthMs(amount: number, unit: string): number | undefined {
  const known = lengthUnits.find((each) => each === unit);
  return known && Number.isFinite(amount) ? Math.round((amount * unitMs[known]) / 1000) * 1000 : undefined;
}
