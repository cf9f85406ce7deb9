// Reads one day at a place in the words: "tomorrow", "this coming tues", "March 12th", "el 12 de marzo", "3/20", "in 2 days".
import type { Word } from '../tokens.ts';
import type { Half } from './clock.ts';
import type { SignName, TimeSigns } from './signs.ts';

/** A day as it was said; `resolve.ts` finds its date. */
export type Day =
  | { readonly type: 'inDays'; readonly days: number; readonly part?: Half }
  | { readonly type: 'weekday'; readonly weekday: number; readonly weekAfter: boolean }
  | { readonly type: 'date'; readonly month: number; readonly day: number; readonly year?: number }
  | { readonly type: 'dayOfMonth'; readonly day: number }
  | {
      readonly type: 'later';
      readonly days: number;
      readonly than: Exclude<Day, { type: 'later' } | { type: 'inMinutes' }>;
    }
  | { readonly type: 'inMinutes'; readonly minutes: number };

export interface DayFound {
  readonly day: Day;
  readonly end: number;
}

const numberAt = (
  words: readonly Word[],
  signs: TimeSigns,
  place: number,
): { value: number; end: number } | undefined => {
  const word = words[place];
  if (word?.type === 'number' && word.text.length <= 4) return { value: Number(word.text), end: place + 1 };
  const spoken = signs(place, 'number');
  return spoken && { value: spoken.value, end: place + spoken.length };
};

const plainDays = ['today', 'tonight', 'tomorrow', 'afterTomorrow'] as const;
const daysAhead = { today: 0, tonight: 0, tomorrow: 1, afterTomorrow: 2 };

const relativeDay = (signs: TimeSigns, place: number): DayFound | undefined => {
  let best: DayFound | undefined;
  for (const name of plainDays) {
    const sign = signs(place, name);
    if (sign === undefined || place + sign.length <= (best?.end ?? place)) continue;
    const part = name === 'tonight' ? { part: 'pm' as const } : {};
    best = { day: { type: 'inDays', days: daysAhead[name], ...part }, end: place + sign.length };
  }
  return best;
};

/** The length of a sign, which may be missing. */
const over = (signs: TimeSigns, place: number, name: SignName): number => signs(place, name)?.length ?? 0;

const namedDay = (signs: TimeSigns, place: number): DayFound | undefined => {
  const nextWeek = over(signs, place, 'nextWeek');
  const weekAfter = over(signs, place, 'weekAfter') || nextWeek;
  const from = place + (weekAfter || over(signs, place, 'coming'));
  const marked = from + (weekAfter > 0 ? over(signs, from, 'dayMarker') : 0);
  const weekday = signs(marked, 'weekday');
  if (weekday === undefined) {
    const weekend = signs(place, 'weekend');
    if (weekend) return { day: { type: 'weekday', weekday: 6, weekAfter: false }, end: place + weekend.length };
    // Of a week the first day.
    return nextWeek > 0 ? { day: { type: 'weekday', weekday: 1, weekAfter: false }, end: place + nextWeek } : undefined;
  }
  const end = marked + weekday.length;
  const then = over(signs, end, 'nextWeek');
  return {
    day: { type: 'weekday', weekday: weekday.value, weekAfter: weekAfter > 0 || then > 0 },
    end: end + (then || over(signs, end, 'coming')),
  };
};

const isDayOfMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

const monthFirst = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined => {
  const month = signs(place, 'monthName');
  if (month === undefined) return undefined;
  const marker = signs(place + month.length, 'dayMarker');
  const number = numberAt(words, signs, place + month.length + (marker?.length ?? 0));
  if (number === undefined || !isDayOfMonth(number.value)) return undefined;
  const ordinal = signs(number.end, 'ordinals');
  const end = number.end + (ordinal?.length ?? 0);
  return { day: { type: 'date', month: month.value, day: number.value }, end: endOfDays(words, signs, end) };
};

/** "March 14-16", "march 13 to 15": the last of the days belongs to the first. */
const endOfDays = (words: readonly Word[], signs: TimeSigns, end: number): number => {
  const dashed = words[end];
  if (dashed?.type === 'number' && /^[-–]$/u.test(dashed.before) && isDayOfMonth(Number(dashed.text))) return end + 1;
  const last = lastOfDays(words, signs, end) ?? end;
  return isHour(words, signs, last) ? end : last;
};

/** Whether what stands before a place is an hour, by what follows it. */
const isHour = (words: readonly Word[], signs: TimeSigns, end: number): boolean =>
  words[end]?.before === ':' || signs(end, 'morning') !== undefined || signs(end, 'evening') !== undefined;

const slashed = (words: readonly Word[], place: number): DayFound | undefined => {
  const [first, second, third] = [words[place], words[place + 1], words[place + 2]];
  if (first?.type !== 'number' || second?.type !== 'number' || second.before !== '/') return undefined;
  const [one, two] = [Number(first.text), Number(second.text)];
  const [month, day] = one > 12 ? [two, one] : [one, two];
  if (month < 1 || month > 12 || !isDayOfMonth(day)) return undefined;
  const hasYear = third?.type === 'number' && third.before === '/';
  const year = hasYear ? { year: Number(third.text) + (third.text.length === 2 ? 2000 : 0) } : {};
  return { day: { type: 'date', month, day, ...year }, end: place + (hasYear ? 3 : 2) };
};

/** "del 10 al 14 de marzo": the end of the last of the days, which say their month only once. */
const lastOfDays = (words: readonly Word[], signs: TimeSigns, end: number): number | undefined => {
  const to = signs(end, 'to');
  if (to === undefined) return undefined;
  const last = words[end + to.length];
  return last?.type === 'number' && isDayOfMonth(Number(last.text)) ? end + to.length + 1 : undefined;
};

const dayFirst = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined => {
  const marker = signs(place, 'dayMarker');
  const number = numberAt(words, signs, place + (marker?.length ?? 0));
  if (number === undefined || !isDayOfMonth(number.value)) return undefined;
  const ordinal = signs(number.end, 'ordinals');
  let end = number.end + (ordinal?.length ?? 0);
  const last = lastOfDays(words, signs, end) ?? end;
  const of = signs(last, 'of');
  const month = signs(last + (of?.length ?? 0), 'monthName');
  if (month !== undefined) {
    end = last + (of?.length ?? 0) + month.length;
    return { day: { type: 'date', month: month.value, day: number.value }, end };
  }
  const isStreet = marker === undefined && place > 1 && signs(place - 1, 'streetBefore') !== undefined;
  const said =
    (ordinal !== undefined && !isStreet) || (marker !== undefined && words[number.end - 1]?.type === 'number');
  return said && !isHour(words, signs, end) ? { day: { type: 'dayOfMonth', day: number.value }, end } : undefined;
};

const minutesIn = { minute: 1, hour: 60 };
const daysIn = { day: 1, week: 7, month: 30 };

/** "2 hours", "a week": a length of time, in minutes or days. */
export const lengthAt = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined => {
  const single = signs(place, 'single');
  const number = single ? { value: 1, end: place + single.length } : numberAt(words, signs, place);
  if (number === undefined) return undefined;
  for (const unit of ['minute', 'hour'] as const) {
    const sign = signs(number.end, unit);
    if (sign)
      return { day: { type: 'inMinutes', minutes: number.value * minutesIn[unit] }, end: number.end + sign.length };
  }
  for (const unit of ['day', 'week', 'month'] as const) {
    const sign = signs(number.end, unit);
    if (sign) return { day: { type: 'inDays', days: number.value * daysIn[unit] }, end: number.end + sign.length };
  }
  return undefined;
};

const distant = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined => {
  const within = signs(place, 'within');
  return within && lengthAt(words, signs, place + within.length);
};

const plainDayAt = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined =>
  relativeDay(signs, place) ??
  namedDay(signs, place) ??
  monthFirst(words, signs, place) ??
  slashed(words, place) ??
  distant(words, signs, place) ??
  dayFirst(words, signs, place);

/** So many days later than a day; `undefined` where that is no day but a moment. */
const laterThan = ({ day, end }: DayFound, days: number, from = end): DayFound | undefined =>
  day.type === 'later' || day.type === 'inMinutes' ? undefined : { day: { type: 'later', days, than: day }, end: from };

/** "Two weeks from Friday". */
const countedDay = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined => {
  const length = lengthAt(words, signs, place);
  const from = length && signs(length.end, 'countedFrom');
  const day = from && plainDayAt(words, signs, length.end + from.length);
  return day && length.day.type === 'inDays' ? laterThan(day, length.day.days) : undefined;
};

/** The day (or moment) that begins at `place`, or `undefined`. */
export const dayAt = (words: readonly Word[], signs: TimeSigns, place: number): DayFound | undefined => {
  const found = countedDay(words, signs, place) ?? plainDayAt(words, signs, place);
  const later = found && signs(found.end, 'daysLater');
  return later ? laterThan(found, later.value, found.end + later.length) : found;
};
