// Opening hours of people and quiet hours of communities, by the clock on the wall.
import type { SpokenQuiet } from './spoken-forms.ts';
import { dayOf, instantsOf, readWall, timeOf, wallAt, weekdayOfDay, writeDay } from './wall.ts';

/** Some weekdays (ISO, 1 = Monday) and, where it is not the whole day, from when to when (`HH:MM`). */
export interface Opening {
  readonly days: readonly number[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type OpeningHours = readonly Opening[];

/** `HH:MM` to `HH:MM`, over midnight where `from` is later than `to`. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const clock = /^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Reads `Mon-Fri 09:00-17:00`, `Sat,Sun`, or several of these separated by `;`. `undefined` where it is none. */
export function parseHours(written: string): OpeningHours | undefined {
  const parts = written
    .replace(/\s*([-–,])\s*/g, (_, mark: string) => (mark === ',' ? ',' : '-'))
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const openings = parts.map(parseOpening);
  return openings.length > 0 && openings.every((opening) => opening !== undefined) ? openings : undefined;
}

function parseOpening(written: string): Opening | undefined {
  const [dayPart = '', times, more] = written.split(/\s+/);
  const isTimeOnly = times === undefined && dayPart.includes(':');
  const days = isTimeOnly ? [1, 2, 3, 4, 5, 6, 7] : parseDays(dayPart);
  if (!days || more !== undefined) return undefined;
  if (times === undefined && !isTimeOnly) return { days };
  const [from, to, rest] = (isTimeOnly ? dayPart : (times ?? '')).split('-').map((time) => time.padStart(5, '0'));
  if (from === undefined || to === undefined || rest !== undefined || from === to) return undefined;
  return clock.test(from) && clock.test(to) && from !== '24:00' ? { days, from, to } : undefined;
}

function parseDays(written: string): number[] | undefined {
  const days = written.split(',').flatMap((part): (number | undefined)[] => {
    const [first, last, rest] = part.split('-').map(weekdayNamed);
    if (first === undefined || rest !== undefined || (part.includes('-') && last === undefined)) return [undefined];
    return last === undefined ? [first] : weekdaysBetween(first, last);
  });
  return days.every((day) => day !== undefined) ? [...new Set(days)] : undefined;
}

function weekdayNamed(name: string): number | undefined {
  const index = dayNames.findIndex((known) => known.toLowerCase().startsWith(name.toLowerCase()));
  return index < 0 || name.length < 3 ? undefined : index + 1;
}

const weekdaysBetween = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => ((first - 1 + step) % 7) + 1);

/** As `parseHours` reads it. */
export const writeHours = (hours: OpeningHours): string =>
  hours
    .map(({ days, from, to }) => {
      const named = writeDays(days);
      return from === undefined ? named : `${named} ${from}-${to}`;
    })
    .join('; ');

function writeDays(days: readonly number[]): string {
  const names = days.map((day) => dayNames[day - 1]?.slice(0, 3));
  const inARow = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return inARow ? `${names[0]}-${names.at(-1)}` : names.join(',');
}

const quietForm = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

/** Reads `22:00-07:00`. `undefined` where it is none. */
export function parseQuietHours(written: string): QuietHours | undefined {
  const [from = '', to = ''] = written.split('-');
  return quietForm.test(written) && from !== to ? { from, to } : undefined;
}

/** As `parseQuietHours` reads it. */
export const writeQuietHours = ({ from, to }: QuietHours): string => `${from}-${to}`;

export const spokenQuiet = (quiet: QuietHours | 'none'): SpokenQuiet =>
  quiet === 'none' ? 'none' : { from: clockFrom(quiet.from), to: clockFrom(quiet.to) };

function clockFrom(written: string) {
  const [hour = 0, minute = 0] = written.split(':').map(Number);
  return { hour, minute };
}

/** The weekday (ISO, 1 = Monday) and the time on the wall (`HH:MM`) at an instant. */
export function weekClockOf(instant: Date, timezone: string): { readonly weekday: number; readonly time: string } {
  const wall = wallAt(instant, timezone);
  return { weekday: weekdayOfDay(dayOf(wall)), time: timeOf(wall) };
}

/** Whether a weekday (ISO, 1 = Monday) and a time on the wall (`HH:MM`) fall into the hours. */
export function isOpenByClock(hours: OpeningHours, weekday: number, time: string): boolean {
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return hours.some(({ days, from, to }) => {
    if (from === undefined || to === undefined) return days.includes(weekday);
    if (from < to) return days.includes(weekday) && from <= time && time < to;
    return (days.includes(weekday) && from <= time) || (days.includes(yesterday) && time < to);
  });
}

/** Whether the hours touch a day (`YYYY-MM-DD`) at all. */
export const isOpenOnDay = (hours: OpeningHours, date: string): boolean =>
  hours.some(({ days }) => days.includes(weekdayOfDay(dayOf(readWall(date)))));

export function isQuiet(quiet: QuietHours | undefined, instant: Date, timezone: string): boolean {
  if (!quiet) return false;
  const time = timeOf(wallAt(instant, timezone));
  return quiet.from <= quiet.to ? quiet.from <= time && time < quiet.to : quiet.from <= time || time < quiet.to;
}

/** The end of the quiet hours that an instant falls into; the instant itself where it falls into none. */
export function quietUntil(quiet: QuietHours | undefined, instant: Date, timezone: string): Date {
  if (!quiet || !isQuiet(quiet, instant, timezone)) return instant;
  return timesAround(quiet.to, instant, timezone, [0, 1]).find((end) => end > instant) ?? instant;
}

/** The beginning of the quiet hours that an instant falls into; the instant itself where it falls into none. */
export function quietSince(quiet: QuietHours | undefined, instant: Date, timezone: string): Date {
  if (!quiet || !isQuiet(quiet, instant, timezone)) return instant;
  return timesAround(quiet.from, instant, timezone, [-1, 0]).findLast((begin) => begin <= instant) ?? instant;
}

/** When a clock shows a time (`HH:MM`) on days around an instant. As the clocks go back, a time of that night comes twice. */
function timesAround(time: string, instant: Date, timezone: string, days: readonly number[]): readonly Date[] {
  const today = dayOf(wallAt(instant, timezone));
  return days.flatMap((later) => instantsOf(readWall(`${writeDay(today + later)}T${time}`), timezone));
}
