// Months of the calendar, by which giving and receiving are told.
import { DateTime } from 'luxon';
import { localDay } from '../when.ts';
import { zoneNamed } from '../zone.ts';

/** `YYYY-MM` */
export type Month = string;

/** The one that was over before this instant, by a community's clock. */
export const monthBefore = (instant: Date, timezone: string): Month =>
  DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) })
    .minus({ months: 1 })
    .toFormat('yyyy-MM');

export const monthOf = (instant: Date, timezone: string): Month => localDay(instant, timezone).slice(0, 7);

/** January is 1. */
export const numberOf = (month: Month): number => Number(month.slice(5, 7));

/** So many months, up to this one. */
export const monthsUntil = (last: Month, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, index) =>
    DateTime.fromISO(`${last}-01`)
      .minus({ months: count - 1 - index })
      .toFormat('yyyy-MM'),
  );

/** When the month of an instant begins, at this hour of its first day. */
export const beginningOfMonth = (instant: Date, timezone: string, hour: number): Date =>
  firstDay(instant, timezone, hour).toJSDate();

/** The next time after an instant at which a month begins so. */
export function nextMonthFrom(instant: Date, timezone: string, hour: number): Date {
  const first = firstDay(instant, timezone, hour);
  return (first.toJSDate() > instant ? first : first.plus({ months: 1 })).toJSDate();
}

const firstDay = (instant: Date, timezone: string, hour: number): DateTime =>
  DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) })
    .startOf('month')
    .set({ hour });
