// The days and hours at which somebody is free, written as members' files write them: `Mon-Fri 09:00-17:00`, `Sat,Sun`.
import type { Scene } from './scene.ts';
import type { Clock } from './when/clock.ts';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Weekdays in a row: from one to the other, at these places of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const rangeOfDays = (scene: Scene, place: number): Span | undefined => {
  const { signs } = scene;
  const start = place;
  const weekend = signs(place, 'weekend');
  if (weekend) return { from: 6, to: 7, start, end: place + weekend.length };
  const everyDay = signs(place, 'everyDay');
  if (everyDay) return { from: 1, to: 7, start, end: place + everyDay.length };
  const workdays = signs(place, 'workdays');
  if (workdays) return { from: 1, to: 5, start, end: place + workdays.length };
  const first = signs(place, 'weekday');
  if (first === undefined) return undefined;
  const after = place + first.length;
  const to = signs(after, 'to');
  const dashed = /^[-–—]$/u.test(scene.words.list[after]?.before ?? '');
  const marker = signs(after + (to?.length ?? 0), 'dayMarker');
  const last = to || dashed ? signs(after + (to?.length ?? 0) + (marker?.length ?? 0), 'weekday') : undefined;
  if (last === undefined) return { from: first.value, to: first.value, start, end: after };
  const end = after + (to?.length ?? 0) + (marker?.length ?? 0) + last.length;
  return { from: first.value, to: last.value, start, end };
};

/** The weekdays of a text, in its order. */
export const spansOfDays = (scene: Scene): Span[] => {
  const spans: Span[] = [];
  let place = 0;
  while (place < scene.words.list.length) {
    const span = scene.signs.isSilent(place) ? undefined : rangeOfDays(scene, place);
    if (span) spans.push(span);
    place = span?.end ?? place + 1;
  }
  return spans;
};

const daysIn = (scene: Scene): string => {
  const parts = spansOfDays(scene).flatMap(({ from, to }) => {
    const [first, last] = [names[from - 1] ?? '', names[to - 1] ?? ''];
    if (from === 6 && to === 7) return [first, last];
    return [from === to ? first : `${first}-${last}`];
  });
  return [...new Set(parts)].join(',');
};

const clockText = (clock: Clock, half: Clock['half']): string => {
  const hour = half === undefined || clock.hour > 12 ? clock.hour : (clock.hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
};

/** People are free by day: "9 to 5" begins in the morning, "1 to 4" in the afternoon. */
const halvesOf = (from: Clock, to: Clock): [Clock['half'], Clock['half']] => {
  const start = from.half ?? (from.hour >= 7 && from.hour !== 12 ? 'am' : 'pm');
  return [start, to.half ?? (to.hour % 12 > from.hour % 12 ? start : 'pm')];
};

const timesIn = (scene: Scene): string => {
  const range = scene.mentions.find(({ clock, until }) => clock !== undefined && until !== undefined);
  if (range?.clock === undefined || range.until === undefined) return '';
  const [start, end] = halvesOf(range.clock, range.until);
  return `${clockText(range.clock, start)}-${clockText(range.until, end)}`;
};

/** Days and hours, or `undefined` where neither is named. */
export const hoursIn = (scene: Scene): string | undefined => {
  const text = [daysIn(scene), timesIn(scene)].filter((part) => part !== '').join(' ');
  return text === '' ? undefined : text;
};
