// When help is needed: a local time of the community, written `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or `now`.
import { DateTime } from 'luxon';
import { zoneNamed } from './zone.ts';

/** `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or `now`, in the community's time zone. */
export type When = string;

/** How soon something is needed; decides how quickly the next neighbours are asked. */
export type Soonness = 'now' | 'today' | 'later';

/** A time on the wall. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** A time as it is spoken: relative to the day it is said on. Weekdays are ISO, 1 = Monday. */
export interface Moment {
  readonly day:
    | 'now'
    | 'today'
    | 'tomorrow'
    | { readonly weekday: number; readonly month: number; readonly day: number };
  readonly clock?: Clock;
}

const soonMs = 3 * 60 * 60 * 1000;

/** The instant a need begins; a need that names only a day begins when that day does. */
export function beginningOf(when: When, now: Date, timezone: string): Date {
  if (when === 'now') return now;
  return localTime(when, timezone).toJSDate();
}

/** A time that comes twice, as the clocks go back, is the first of the two, in whatever season it is read. */
function localTime(when: When, timezone: string): DateTime {
  const local = DateTime.fromISO(when, { zone: zoneNamed(timezone) });
  return local.getPossibleOffsets()[0] ?? local;
}

/** The instant after which a need makes no sense any more: a day ends at midnight, a clock time is itself. */
export function endOf(when: When, now: Date, timezone: string): Date {
  if (when === 'now') return now;
  const local = localTime(when, timezone);
  return (namesOnlyADay(when) ? local.endOf('day') : local).toJSDate();
}

export const namesOnlyADay = (when: When): boolean => /^\d{4}-\d\d-\d\d$/.test(when);

export const isPast = (when: When, now: Date, timezone: string): boolean =>
  when !== 'now' && endOf(when, now, timezone) < now;

/** The instant from which something is needed `now`. */
export const soonFrom = (when: When, now: Date, timezone: string): Date =>
  new Date(beginningOf(when, now, timezone).getTime() - soonMs);

export function soonnessOf(when: When, now: Date, timezone: string): Soonness {
  const waitMs = beginningOf(when, now, timezone).getTime() - now.getTime();
  if (waitMs <= soonMs && !namesOnlyADay(when)) return 'now';
  const today = DateTime.fromJSDate(now, { zone: zoneNamed(timezone) });
  return DateTime.fromISO(when, { zone: zoneNamed(timezone) }).hasSame(today, 'day') ? 'today' : 'later';
}

/** A time as it is spoken on the day of `now`. */
export function momentOf(when: When, now: Date, timezone: string): Moment {
  if (when === 'now') return { day: 'now' };
  const local = DateTime.fromISO(when, { zone: zoneNamed(timezone) });
  const today = DateTime.fromJSDate(now, { zone: zoneNamed(timezone) });
  const day = local.hasSame(today, 'day')
    ? 'today'
    : local.hasSame(today.plus({ days: 1 }), 'day')
      ? 'tomorrow'
      : { weekday: local.weekday, month: local.month, day: local.day };
  return namesOnlyADay(when) ? { day } : { day, clock: { hour: local.hour, minute: local.minute } };
}

/** What the clock on the wall shows at an instant. */
export function clockOf(instant: Date, timezone: string): Clock {
  const { hour, minute } = DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) });
  return { hour, minute };
}

/** The day of one time and the clock of another: "at 11" said of something tomorrow. */
export const atClock = (day: When, clock: When): When =>
  day === 'now' || clock === 'now' ? clock : `${day.slice(0, 10)}${clock.slice(10)}`;

/** The last instant of a local day (`YYYY-MM-DD`). */
export const endOfDay = (date: string, timezone: string): Date =>
  DateTime.fromISO(date, { zone: zoneNamed(timezone) })
    .endOf('day')
    .toJSDate();

/** The next such weekday (ISO, 1 = Monday) after today, as `YYYY-MM-DD`. */
export function nextWeekday(weekday: number, now: Date, timezone: string): string {
  const today = DateTime.fromJSDate(now, { zone: zoneNamed(timezone) });
  return today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 }).toFormat('yyyy-MM-dd');
}

/** The local day (`YYYY-MM-DD`) of an instant, `days` later. */
export const localDay = (instant: Date, timezone: string, days = 0): string =>
  DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) })
    .plus({ days })
    .toFormat('yyyy-MM-dd');

/** What calendar and clock show at an instant: `YYYY-MM-DDTHH:MM`. */
export const localTimeOf = (instant: Date, timezone: string): When =>
  DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) }).toFormat("yyyy-MM-dd'T'HH:mm");

/** The next time after an instant at which the clock on the wall (`HH:MM`) shows that, also where the clocks change. */
export function nextAt(clock: string, after: Date, timezone: string): Date {
  const onDay = (days: number): Date => localTime(`${localDay(after, timezone, days)}T${clock}`, timezone).toJSDate();
  const today = onDay(0);
  return today > after ? today : onDay(1);
}

/** ISO weekday of a day or a time, 1 = Monday. */
export const weekdayOf = (when: When): number => DateTime.fromISO(when.slice(0, 10), { zone: 'utc' }).weekday;
