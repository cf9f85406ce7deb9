// When help is needed: a local time of the community, written `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or `now`.
import {
  dayOf,
  instantOf,
  midnightOf,
  readWall,
  type Wall,
  wallAt,
  weekdayOfDay,
  writeDay,
  writeWall,
} from './wall.ts';

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

/** The instant a need begins; a need that names only a day begins when that day does. Of a time that comes twice it is the first. */
export function beginningOf(when: When, now: Date, timezone: string): Date {
  return when === 'now' ? now : instantOf(readWall(when), timezone);
}

/** The instant after which a need makes no sense any more: a day ends at midnight, a clock time is itself. */
export const endOf = (when: When, now: Date, timezone: string): Date =>
  namesOnlyADay(when) ? endOfDay(when, timezone) : beginningOf(when, now, timezone);

export const namesOnlyADay = (when: When): boolean => /^\d{4}-\d\d-\d\d$/.test(when);

export const isPast = (when: When, now: Date, timezone: string): boolean =>
  when !== 'now' && endOf(when, now, timezone) < now;

/** The instant from which something is needed `now`. */
export const soonFrom = (when: When, now: Date, timezone: string): Date =>
  new Date(beginningOf(when, now, timezone).getTime() - soonMs);

export function soonnessOf(when: When, now: Date, timezone: string): Soonness {
  const waitMs = beginningOf(when, now, timezone).getTime() - now.getTime();
  if (waitMs <= soonMs && !namesOnlyADay(when)) return 'now';
  return dayOf(shownAt(when, now, timezone)) === dayOf(wallAt(now, timezone)) ? 'today' : 'later';
}

/** What the wall shows when a need begins: of a time that the clocks leave out, the one that comes instead. */
const shownAt = (when: When, now: Date, timezone: string): Wall => wallAt(beginningOf(when, now, timezone), timezone);

/** A time as it is spoken on the day of `now`. */
export function momentOf(when: When, now: Date, timezone: string): Moment {
  if (when === 'now') return { day: 'now' };
  const wall = shownAt(when, now, timezone);
  const day = spokenDay(dayOf(wall), dayOf(wallAt(now, timezone)));
  return namesOnlyADay(when) ? { day } : { day, clock: clockAt(wall) };
}

function spokenDay(day: number, today: number): Moment['day'] {
  if (day === today) return 'today';
  if (day === today + 1) return 'tomorrow';
  const date = new Date(midnightOf(day));
  return { weekday: weekdayOfDay(day), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function clockAt(wall: Wall): Clock {
  const shown = new Date(wall);
  return { hour: shown.getUTCHours(), minute: shown.getUTCMinutes() };
}

/** What the clock on the wall shows at an instant. */
export const clockOf = (instant: Date, timezone: string): Clock => clockAt(wallAt(instant, timezone));

/** The day of one time and the clock of another: "at 11" said of something tomorrow. */
export const atClock = (day: When, clock: When): When =>
  day === 'now' || clock === 'now' ? clock : `${day.slice(0, 10)}${clock.slice(10)}`;

/** The last instant of a local day (`YYYY-MM-DD`). */
export const endOfDay = (date: string, timezone: string): Date =>
  new Date(instantOf(midnightOf(dayOf(readWall(date)) + 1), timezone).getTime() - 1);

/** The next such weekday (ISO, 1 = Monday) after today, as `YYYY-MM-DD`. */
export function nextWeekday(weekday: number, now: Date, timezone: string): string {
  const today = dayOf(wallAt(now, timezone));
  return writeDay(today + ((weekday - weekdayOfDay(today) + 6) % 7) + 1);
}

/** The local day (`YYYY-MM-DD`) of an instant, `days` later. */
export const localDay = (instant: Date, timezone: string, days = 0): string =>
  writeDay(dayOf(wallAt(instant, timezone)) + days);

/** What calendar and clock show at an instant: `YYYY-MM-DDTHH:MM`. */
export const localTimeOf = (instant: Date, timezone: string): When => writeWall(wallAt(instant, timezone));

/** The next time after an instant at which the clock on the wall (`HH:MM`) shows that, also where the clocks change. */
export function nextAt(clock: string, after: Date, timezone: string): Date {
  const onDay = (days: number): Date => instantOf(readWall(`${localDay(after, timezone, days)}T${clock}`), timezone);
  const today = onDay(0);
  return today > after ? today : onDay(1);
}

/** ISO weekday of a day or a time, 1 = Monday. */
export const weekdayOf = (when: When): number => weekdayOfDay(dayOf(readWall(when.slice(0, 10))));
