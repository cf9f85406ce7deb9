// The coming weeks of a rota, each with its shifts and with the days on which nobody has one.
import { DateTime } from 'luxon';
import { partWithin, type Shift, type Stretch, uncovered } from './shift.ts';
import { zoneNamed } from './zone.ts';

/** As far as people plan. */
const shownWeeks = 5;

export interface WeekOfRota {
  readonly monday: Date;
  /** By when they begin; without a shift: nobody has one. */
  readonly stretches: readonly (Stretch & { readonly shift?: Shift; readonly goesOn: boolean })[];
}

export function weeksOf(shifts: readonly Shift[], now: Date, timezone: string): readonly WeekOfRota[] {
  const first = DateTime.fromJSDate(now, { zone: zoneNamed(timezone) }).startOf('week');
  return Array.from({ length: shownWeeks }, (_, index) => {
    const monday = first.plus({ weeks: index });
    const from = index === 0 ? now : monday.toJSDate();
    const until = monday.plus({ weeks: 1 }).toJSDate();
    const own = shifts.filter((shift) => shift.from < until && shift.until > from);
    const stretches = [
      ...own.map((shift) => ({
        ...partWithin(shift, { from, until }),
        shift,
        goesOn: index > 0 && shift.from < from,
      })),
      ...uncovered({ from, until }, own).map((gap) => ({ ...gap, goesOn: false })),
    ];
    return { monday: monday.toJSDate(), stretches: stretches.toSorted((a, b) => a.from.getTime() - b.from.getTime()) };
  });
}
