// CHECK IN 9AM, BUDDY MARIA, IF I DON'T ANSWER …, KIND WORDS, MY WISHES, MONTHLY: a word that is taught and exactly what belongs to it. Anything else is an ordinary text.
import { type CareCommand, type CareWord, careWords } from '../domain/care-command.ts';
import { mostLettersLeft } from '../domain/check-in.ts';
import { parsePhone } from '../domain/phone.ts';
import type { CareLexicon, Language } from '../languages/language.ts';
import { phrasesIn, plainly, restAfter } from './taught-word.ts';

/** A first name has no more words. */
const mostWordsOfName = 3;
/** A bare hour before that is in the afternoon: nobody wants to be woken at three. */
const earliestBareHour = 6;
/** An evening begins with it; before that it is past midnight. */
const earliestEvening = 5;

/** `undefined` where the text is none. */
export function readCareCommand(text: string, languages: readonly Language[]): CareCommand | undefined {
  for (const { care } of languages) {
    if (restAfter(text, phrasesIn(care.words.kindWords)) === '') return { care: 'kindWords' };
    for (const told of ['wishes', 'months'] as const) {
      const after = restAfter(text, phrasesIn(care.words[told]));
      if (after === '') return { care: told };
      if (after !== undefined && isOff(after, care)) return { care: told, off: true };
    }
    for (const word of careWords) {
      const rest = restAfter(text, phrasesIn(care.words[word]));
      const command = rest === undefined ? undefined : commandOf(word, rest, care);
      if (command) return command;
    }
  }
  return undefined;
}

/** As many keys as a telephone number has are pressed for nothing else. */
export function buddyKeyed(keys: string): CareCommand | undefined {
  const phone = /^\d{10}$/.test(keys) ? parsePhone(keys) : undefined;
  return phone === undefined ? undefined : { care: 'buddy', phone };
}

/** Somebody is chosen by their name. */
export const namesBuddy = (care: CareCommand | undefined): boolean => care !== undefined && 'name' in care;

function commandOf(word: CareWord, rest: string, lexicon: CareLexicon): CareCommand | undefined {
  if (rest === '') return { care: word, lacking: true };
  if (isOff(rest, lexicon)) return { care: word, off: true };
  switch (word) {
    case 'checkIn': {
      const at = timeIn(rest, lexicon);
      return at === undefined ? undefined : { care: word, at };
    }
    case 'buddy': {
      const phone = /\d/.test(rest) ? parsePhone(rest) : undefined;
      if (phone !== undefined) return { care: word, phone };
      if (/\d/.test(rest)) return { care: word, lacking: true };
      return rest.split(/\s+/).length > mostWordsOfName ? undefined : { care: word, name: rest.replace(/[.!]+$/, '') };
    }
    case 'ifSilent':
      return rest.length > mostLettersLeft ? { care: word, most: mostLettersLeft } : { care: word, words: rest };
  }
}

const isOff = (rest: string, { off }: CareLexicon): boolean => phrasesIn(off).includes(bare(rest));

const bare = (written: string): string =>
  plainly(written)
    .replace(/[.!,]+/g, '')
    .trim();

/** The whole of what is said is a time of day: `HH:MM`. */
const timeIn = (rest: string, lexicon: CareLexicon): string | undefined => clockIn(rest, lexicon, 'day');

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
