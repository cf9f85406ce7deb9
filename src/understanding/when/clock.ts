// Reads one time of day at a place in the words: "10:30", "830", "3 pm", "a las dos y media", "noon", "quarter to 4".
import type { Word } from '../tokens.ts';
import type { TimeSigns } from './signs.ts';

export type Half = 'am' | 'pm';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half?: Half;
  /** Nothing but the number says that it is a time; it counts only beside a day ("tomorrow 10"). */
  readonly bare: boolean;
  /** The first word after it. */
  readonly end: number;
}

interface Figures {
  readonly hour: number;
  readonly minute: number;
  readonly exact: boolean;
  readonly end: number;
}

const hourAndMinute = (hour: number, minute: number, exact: boolean, end: number): Figures | undefined =>
  hour <= 24 && minute < 60 ? { hour: hour % 24, minute, exact, end } : undefined;

/** Digits: "10", "10:30", "10.30", "1030". */
const digits = (words: readonly Word[], place: number): Figures | undefined => {
  const word = words[place];
  if (word?.type !== 'number' || word.text.length > 4) return undefined;
  if (word.before.endsWith('$') || word.before.endsWith('/')) return undefined;
  // "60640-1234": the end of a ZIP is no hour.
  const before = words[place - 1];
  if (word.before === '-' && before?.type === 'number' && before.text.length === 5) return undefined;
  const next = words[place + 1];
  if (next?.type === 'number' && /^[:.]$/u.test(next.before) && next.text.length === 2 && word.text.length <= 2) {
    return hourAndMinute(Number(word.text), Number(next.text), next.before === ':', place + 2);
  }
  if (next?.before === '/' && next.type === 'number') return undefined;
  if (word.text.length <= 2) return hourAndMinute(Number(word.text), 0, false, place + 1);
  return hourAndMinute(Number(word.text.slice(0, -2)), Number(word.text.slice(-2)), false, place + 1);
};

const figuresAt = (words: readonly Word[], signs: TimeSigns, place: number): Figures | undefined => {
  const written = digits(words, place);
  if (written !== undefined) return written;
  const spoken = signs(place, 'number');
  if (spoken === undefined || spoken.value > 12 || spoken.value < 1) return undefined;
  const end = place + spoken.length;
  const minute = signs(end, 'number');
  if (minute !== undefined && minute.value >= 10 && minute.value < 60 && words[end]?.before === '') {
    const ones = signs(end + minute.length, 'number');
    const more =
      ones !== undefined && minute.value >= 20 && minute.value % 10 === 0 && ones.value < 10 ? ones : undefined;
    return hourAndMinute(
      spoken.value,
      minute.value + (more?.value ?? 0),
      false,
      end + minute.length + (more?.length ?? 0),
    );
  }
  return hourAndMinute(spoken.value, 0, false, end);
};

const halfAt = (signs: TimeSigns, place: number): { half: Half; end: number } | undefined => {
  const morning = signs(place, 'morning');
  if (morning !== undefined) return { half: 'am', end: place + morning.length };
  const evening = signs(place, 'evening');
  return evening === undefined ? undefined : { half: 'pm', end: place + evening.length };
};

const shifted = (hour: number, minutes: number): { hour: number; minute: number } => {
  const total = (((hour * 60 + minutes) % 1440) + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60 };
};

/** The time of day that begins at `place`, or `undefined`. */
export const clockAt = (words: readonly Word[], signs: TimeSigns, place: number): Clock | undefined => {
  const at = signs(place, 'at');
  let from = place + (at?.length ?? 0);
  const noon = signs(from, 'noon');
  if (noon !== undefined) return { hour: 12, minute: 0, half: 'pm', bare: false, end: from + noon.length };
  const midnight = signs(from, 'midnight');
  if (midnight !== undefined) return { hour: 0, minute: 0, half: 'am', bare: false, end: from + midnight.length };
  const before = signs(from, 'minutesBefore');
  if (before !== undefined) from += before.length;
  const figures = figuresAt(words, signs, from);
  if (figures === undefined) return undefined;
  let { hour, minute, end } = figures;
  const after = before ?? signs(end, 'minutesAfter');
  if (after !== undefined) {
    ({ hour, minute } = shifted(hour === 0 ? 12 : hour, after.value));
    if (before === undefined) end += after.length;
  }
  const oClock = signs(end, 'oClock');
  end += oClock?.length ?? 0;
  const half = halfAt(signs, end);
  const marked = at !== undefined || figures.exact || oClock !== undefined || after !== undefined || half !== undefined;
  return { hour, minute, ...(half && { half: half.half }), bare: !marked, end: half?.end ?? end };
};

/** The end of a range that began with a clock time ending at `place`: "-4pm", "to 5", "a 4 de la tarde". */
export const rangeEndAt = (
  words: readonly Word[],
  signs: TimeSigns,
  place: number,
  afterBetween: boolean,
): Clock | undefined => {
  const to = signs(place, 'to') ?? (afterBetween ? signs(place, 'and') : undefined);
  const dashed = /^[-–—]$/u.test(words[place]?.before ?? '');
  if (to === undefined && !dashed) return undefined;
  return clockAt(words, signs, place + (to?.length ?? 0));
};
