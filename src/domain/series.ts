// A request that comes back: on which days, at what time, what is usual about it, and when it is next.
import { DateTime } from 'luxon';
import type { Place } from './area.ts';
import type { Every } from './reading.ts';
import { isPast, localDay, type When, weekdayOf } from './when.ts';
import { zoneNamed } from './zone.ts';

/** ISO weekdays (1 = Monday), every so many weeks, at a local time `HH:MM` or at any time of the day. */
export interface Rhythm {
  readonly weekdays: readonly number[];
  readonly weeks: number;
  readonly time?: string | undefined;
}

/**
 * Held by one request at a time, the latest of the series; it is handed on when that one is over. What is changed about one
 * request changes nothing here.
 */
export interface Series {
  readonly rhythm: Rhythm;
  /** The day (`YYYY-MM-DD`) of the rhythm for which the request that holds the series stands. */
  readonly day: string;
  /** Days on which it is not wanted. */
  readonly except: readonly string[];
  /** What each new request says. */
  readonly words: string;
  readonly place?: Place | undefined;
  readonly needed: number;
  /** Who did it last: they are asked first. */
  readonly lastHelperIds: readonly string[];
  /** Its member has heard of this request, and neighbours are being asked. */
  readonly isAnnounced: boolean;
}

/** What a series begins with. */
export const newSeries = { except: [], lastHelperIds: [], isAnnounced: true } as const;

/** As it was read from a text. */
export const rhythmOf = ({ weekdays, weeks = 1, time }: Every): Rhythm => ({ weekdays, weeks, time });

/** Whether a day (`YYYY-MM-DD`) is one of the rhythm, counted in weeks from another such day. */
function isDayOf({ weekdays, weeks }: Rhythm, day: string, from: string): boolean {
  const [week, firstWeek] = [mondayOf(day), mondayOf(from)];
  const weeksBetween = Math.round(week.diff(firstWeek, 'weeks').weeks);
  return weekdays.includes(weekdayOf(day)) && weeksBetween % weeks === 0;
}

const dayIn = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' });

const mondayOf = (day: string): DateTime => dayIn(day).startOf('week');

const dayAfter = (day: string): string => dayIn(day).plus({ days: 1 }).toFormat('yyyy-MM-dd');

/** The time of one day. An hour that the clocks skip on that day is the same moment by the new clock: 2:30 is 3:30 then. */
function whenOn(day: string, { time }: Rhythm, timezone: string): When {
  if (time === undefined) return day;
  return DateTime.fromISO(`${day}T${time}`, { zone: zoneNamed(timezone) }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** One day of a series, and the time on it. */
export interface Occasion {
  readonly day: string;
  readonly when: When;
}

/** The first time of a rhythm: on the day that was said, where it is one and still to come, or else the next. */
export function firstOf(rhythm: Rhythm, said: When | undefined, now: Date, timezone: string): Occasion {
  const saidDay = said === undefined || said === 'now' ? '' : said.slice(0, 10);
  return coming(saidDay, { rhythm, fits: (day) => rhythm.weekdays.includes(weekdayOf(day)) }, now, timezone);
}

/** The first time of a changed rhythm: not before the week for which the series stands. */
export function firstOfChanged(
  rhythm: Rhythm,
  { day }: Pick<Series, 'day'>,
  said: When | undefined,
  now: Date,
  timezone: string,
): Occasion {
  const week = mondayOf(day).toFormat('yyyy-MM-dd');
  return firstOf(rhythm, said === undefined || said < week ? week : said, now, timezone);
}

/** The next time after the one that a series stands at: still to come, and wanted. Those that were missed are left out. */
export function nextOf(series: Series, now: Date, timezone: string): Occasion {
  const { rhythm, day: last, except } = series;
  const fits = (day: string): boolean => isDayOf(rhythm, day, last) && !except.includes(day);
  return coming(dayAfter(last), { rhythm, fits }, now, timezone);
}

/** Whether a later day of the series falls on this one. */
const isToCome = ({ rhythm, day: last }: Series, day: string): boolean => day > last && isDayOf(rhythm, day, last);

/** The later days of the series that are meant by one: that day; or, where it is none of them, those of its week ("next week"). */
export function daysMeant(series: Series, day: string): readonly string[] {
  if (isToCome(series, day)) return [day];
  const week = mondayOf(day);
  if (week <= mondayOf(series.day) || series.rhythm.weekdays.includes(weekdayOf(day))) return [];
  const days = [0, 1, 2, 3, 4, 5, 6].map((later) => week.plus({ days: later }).toFormat('yyyy-MM-dd'));
  return days.filter((each) => isToCome(series, each));
}

function coming(
  earliest: string,
  { rhythm, fits }: { readonly rhythm: Rhythm; readonly fits: (day: string) => boolean },
  now: Date,
  timezone: string,
): Occasion {
  const today = localDay(now, timezone);
  for (let day = earliest < today ? today : earliest; ; day = dayAfter(day)) {
    const when = whenOn(day, rhythm, timezone);
    if (fits(day) && !isPast(when, now, timezone)) return { day, when };
  }
}
