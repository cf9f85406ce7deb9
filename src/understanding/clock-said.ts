// A time of day as somebody says it who says nothing else: "9am", "a las 9 de la mañana".
import type { CareLexicon } from '../languages/language.ts';
import { phrasesIn, plainly } from './taught-word.ts';

/** A bare hour before that is in the afternoon: nobody wants to be woken at three. */
const earliestBareHour = 6;
/** An evening begins with it; before that it is past midnight. */
const earliestEvening = 5;

export const bare = (written: string): string =>
  plainly(written)
    .replace(/[.!,]+/g, '')
    .trim();

/** `of`: the part of the day that a bare hour is in. */
export function clockIn(
  rest: string,
  { before, am, pm }: Pick<CareLexicon, 'before' | 'am' | 'pm'>,
  of: 'day' | 'morning' | 'evening',
): string | undefined {
  const said = bare(rest).replace(/^(\d+) (\d\d)\b/, '$1:$2');
  const [, hours, minutes = '00', half = ''] =
    new RegExp(
      `^(?:(?:${alternatives(before)}) )*(\\d{1,2})(?:[:h](\\d\\d))? ?(${alternatives(`${am}, ${pm}`)})?$`,
    ).exec(said) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const hour = hourOf(Number(hours), phrasesIn(pm).includes(half), phrasesIn(am).includes(half), of);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(hour: number, isPm: boolean, isAm: boolean, of: 'day' | 'morning' | 'evening'): number {
  if (hour > 12) return hour;
  if (isPm || isAm) return (hour % 12) + (isPm ? 12 : 0);
  if (of !== 'day') return of === 'evening' && hour >= earliestEvening && hour < 12 ? hour + 12 : hour % 12;
  return hour > 0 && hour < earliestBareHour ? hour + 12 : hour;
}

const alternatives = (listed: string): string => phrasesIn(listed).join('|');
