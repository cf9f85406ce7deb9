// Opening hours of people and quiet hours of communities, by the clock on the wall.
import { DateTime } from 'luxon';
import type { SpokenQuiet } from './spoken-forms.ts';
import { zoneNamed } from './zone.ts';

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
  const local = DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) });
  return { weekday: local.weekday, time: local.toFormat('HH:mm') };
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
  hours.some(({ days }) => days.includes(DateTime.fromISO(date, { zone: 'utc' }).weekday));

/** Many people are asked about at one moment, and what a clock shows takes long to find out: the last answers are kept. */
const shown = new Map<string, string>();
const ended = new Map<string, Date>();
const mostKept = 100;

function kept<T>(answers: Map<string, T>, question: string, answer: T): T {
  if (answers.size >= mostKept) answers.clear();
  answers.set(question, answer);
  return answer;
}

function clockAt(instant: Date, timezone: string): string {
  const moment = `${instant.getTime()} ${timezone}`;
  return (
    shown.get(moment) ??
    kept(shown, moment, DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) }).toFormat('HH:mm'))
  );
}

export function isQuiet(quiet: QuietHours | undefined, instant: Date, timezone: string): boolean {
  if (!quiet) return false;
  const time = clockAt(instant, timezone);
  return quiet.from <= quiet.to ? quiet.from <= time && time < quiet.to : quiet.from <= time || time < quiet.to;
}

/** The end of the quiet hours that an instant falls into; the instant itself where it falls into none. */
export function quietUntil(quiet: QuietHours | undefined, instant: Date, timezone: string): Date {
  if (!quiet || !isQuiet(quiet, instant, timezone)) return instant;
  const night = `${quiet.to} ${instant.getTime()} ${timezone}`;
  return ended.get(night) ?? kept(ended, night, nextTime(quiet.to, instant, timezone));
}

function nextTime(clock: string, instant: Date, timezone: string): Date {
  const local = DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) });
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  // When the clocks go back, a time of that night comes twice.
  const ends = [0, 1].flatMap((days): readonly DateTime[] =>
    local.plus({ days }).set({ hour, minute, second: 0, millisecond: 0 }).getPossibleOffsets(),
  );
  return (ends.find((end) => end > local) ?? local).toJSDate();
}

/** The beginning of the quiet hours that an instant falls into; the instant itself where it falls into none. */
export function quietSince(quiet: QuietHours | undefined, instant: Date, timezone: string): Date {
  if (!quiet || !isQuiet(quiet, instant, timezone)) return instant;
  const local = DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) });
  const [hour = 0, minute = 0] = quiet.from.split(':').map(Number);
  const begins = [-1, 0].flatMap((days): readonly DateTime[] =>
    local.plus({ days }).set({ hour, minute, second: 0, millisecond: 0 }).getPossibleOffsets(),
  );
  return (begins.findLast((begin) => begin <= local) ?? local).toJSDate();
}
