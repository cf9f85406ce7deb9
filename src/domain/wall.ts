// What clocks and calendars on the wall show, by plain counting. Luxon makes several objects for each of these questions, and they are
// asked many times for a text.
import { zoneNamed } from './zone.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A time on the wall: its milliseconds, counted as if the wall stood in Greenwich. */
export type Wall = number;

const offsetMs = (instantMs: number, timezone: string): number => zoneNamed(timezone).offset(instantMs) * minuteMs;

/** What the wall shows at an instant. */
export const wallAt = (instant: Date, timezone: string): Wall =>
  instant.getTime() + offsetMs(instant.getTime(), timezone);

/**
 * The instants at which the wall shows that, the earliest first: two where the clocks go back. A time that is left out as they are put
 * forward is as much later as they are put.
 */
export function instantsOf(wall: Wall, timezone: string): readonly Date[] {
  const before = offsetMs(wall - dayMs, timezone);
  const after = offsetMs(wall + dayMs, timezone);
  if (before === after) return [new Date(wall - before)];
  const shown = [before, after].filter((offset) => offsetMs(wall - offset, timezone) === offset);
  const instants = (shown.length > 0 ? shown : [Math.min(before, after)]).map((offset) => wall - offset);
  return instants.sort((a, b) => a - b).map((instantMs) => new Date(instantMs));
}

/** The first instant at which the wall shows that. */
export const instantOf = (wall: Wall, timezone: string): Date => instantsOf(wall, timezone)[0] ?? new Date(Number.NaN);

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/** Reads `YYYY-MM-DD`, at midnight, or `YYYY-MM-DDTHH:MM`. `NaN` where the calendar has no such day or the clock no such time. */
export function readWall(written: string): Wall {
  const [, year, month, day, hour = '0', minute = '0'] = form.exec(written) ?? [];
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isInCalendar = new Date(midnight).getUTCMonth() === Number(month) - 1;
  const isOnClock = Number(hour) < 24 && Number(minute) < 60;
  return isInCalendar && isOnClock ? midnight + (Number(hour) * 60 + Number(minute)) * minuteMs : Number.NaN;
}

/** As `readWall` reads it, to the minute. */
export const writeWall = (wall: Wall): string => new Date(wall).toISOString().slice(0, 16);

export const timeOf = (wall: Wall): string => writeWall(wall).slice(11);

/** Days count from 1970 on. */
export const dayOf = (wall: Wall): number => Math.floor(wall / dayMs);

export const midnightOf = (day: number): Wall => day * dayMs;

export const writeDay = (day: number): string => writeWall(midnightOf(day)).slice(0, 10);

/** ISO, 1 = Monday. The first of all days was a Thursday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
