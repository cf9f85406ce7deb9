// Turns a time as it was said into local time of the community. Calendar days are counted in its zone, hours across clock changes.
import { DateTime } from 'luxon';
import type { NeedKind } from '../../domain/kinds.ts';
import { zoneNamed } from '../../domain/zone.ts';
import type { Clock } from './clock.ts';
import type { Day } from './day.ts';
import type { Mention } from './mention.ts';

export interface Calendar {
  readonly now: Date;
  readonly timezone: string;
}

const clocksBefore = new WeakMap<Calendar, DateTime>();

/** `YYYY-MM-DDTHH:MM`. */
const toMinute = (time: DateTime): string => time.toISO()?.slice(0, 16) ?? '';

const inZone = (at: Date, { timezone }: Calendar): DateTime => DateTime.fromJSDate(at, { zone: zoneNamed(timezone) });

/**
 * What the community's clock on the wall shows now, as a time of Greenwich: days and hours are counted on it without
 * asking after changes of the clock at every step. Remembered for the same calendar.
 */
export const wallClock = (calendar: Calendar): DateTime => {
  const known = clocksBefore.get(calendar) ?? inZone(calendar.now, calendar).setZone('utc', { keepLocalTime: true });
  clocksBefore.set(calendar, known);
  return known;
};

/** A time on the wall as it is shown there: the hour that is left out when the clocks change is the one after it. */
const shown = (onWall: DateTime, { timezone }: Calendar): string =>
  toMinute(onWall.setZone(zoneNamed(timezone), { keepLocalTime: true }));

/** Hours up to this one are in the afternoon where nothing says which half of the day is meant. */
const lastBareAfternoonHour: Partial<Record<NeedKind, number>> = { meal: 10, company: 7, childcare: 7 };

const hourOf = (clock: Clock, half: Clock['half'], kind: NeedKind | undefined): number => {
  if (clock.hour > 12 || clock.hour === 0) return clock.half === undefined || clock.hour > 12 ? clock.hour : 0;
  if (half === 'am') return clock.hour % 12;
  if (half === 'pm') return (clock.hour % 12) + 12;
  if (clock.hour === 12) return 12;
  const last = (kind && lastBareAfternoonHour[kind]) ?? 6;
  return clock.hour <= last ? clock.hour + 12 : clock.hour;
};

const dateOf = (day: Exclude<Day, { type: 'inMinutes' }>, today: DateTime): DateTime => {
  switch (day.type) {
    case 'inDays':
      return today.plus({ days: day.days });
    case 'weekday': {
      const ahead = (day.weekday - today.weekday + 7) % 7;
      // Nobody calls today by its name, so "Tuesday" said on a Tuesday is the next one.
      return today.plus({ days: day.weekAfter && day.weekday > today.weekday ? ahead + 7 : ahead || 7 });
    }
    case 'date': {
      const date = today.set({ month: day.month, day: day.day, ...(day.year && { year: day.year }) });
      const isFarPast = day.year === undefined && date < today.minus({ months: 1 });
      return isFarPast ? date.plus({ years: 1 }) : date;
    }
    case 'later':
      return dateOf(day.than, today).plus({ days: day.days });
    case 'dayOfMonth': {
      const date = today.set({ day: day.day });
      return date < today ? date.plus({ months: 1 }) : date;
    }
  }
};

const isPastToday = (day: Day | undefined): boolean => day === undefined || day.type === 'weekday';

/** `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or `now`, in the community's zone. */
export const resolve = (mention: Mention, calendar: Calendar, kind?: NeedKind): string | undefined => {
  if (mention.now) return 'now';
  const now = wallClock(calendar);
  const { day, clock } = mention;
  if (day?.type === 'inMinutes') return toMinute(inZone(calendar.now, calendar).plus({ minutes: day.minutes }));
  const date = day === undefined ? now.startOf('day') : dateOf(day, now.startOf('day'));
  if (!date.isValid) return undefined;
  if (clock === undefined) {
    return date.toISODate() ?? undefined;
  }
  const half = clock.half ?? mention.half ?? (day?.type === 'inDays' ? day.part : undefined);
  let hour = hourOf(clock, half, kind);
  let at = date.set({ hour, minute: clock.minute });
  const isToday = date.hasSame(now, 'day');
  if (isToday && half === undefined && at < now && hour < 12 && clock.hour > 0) {
    hour += 12;
    at = date.set({ hour, minute: clock.minute });
  }
  if (at <= now && isPastToday(day)) at = at.plus({ days: day === undefined ? 1 : 7 });
  return shown(at, calendar);
};

/** The ISO weekday of a time as `resolve` gives it; `undefined` for "now". */
export const weekdayOf = (when: string | undefined): number | undefined =>
  when === undefined || when === 'now' ? undefined : DateTime.fromISO(when, { zone: 'utc' }).weekday;

/** The first time, as `resolve` gives it, of what comes back on these ISO weekdays; where there are none, the time itself. */
export const firstOf = (
  weekdays: readonly number[],
  mention: Mention,
  calendar: Calendar,
  kind?: NeedKind,
): string | undefined => {
  if (weekdays.length === 0) return resolve(mention, calendar, kind);
  const now = wallClock(calendar);
  const on = (days: number): string =>
    resolve({ ...mention, now: false, day: { type: 'inDays', days } }, calendar, kind) ?? '';
  // Which hour is meant shows on a day of which no part is over; without an hour, today is over.
  const today = `${now.toISODate()}${on(7).slice(10)}`;
  const isAhead = (days: number): boolean => days > 0 || today > toMinute(now);
  const first = [0, 1, 2, 3, 4, 5, 6, 7].find((days) => weekdays.includes(now.plus({ days }).weekday) && isAhead(days));
  return first === 0 ? today : on(first ?? 0);
};
