// Which words of a text speak of time, and what each says, in whichever language.
import type { TimeWords } from '../../languages/lexicon.ts';
import type { Word } from '../tokens.ts';
import { fold } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

type ListName = {
  [Name in keyof TimeWords]: TimeWords[Name] extends readonly string[] ? Name : never;
}[keyof TimeWords];

export type SignName =
  | Exclude<ListName, 'weekdays' | 'months'>
  | 'weekday'
  | 'monthName'
  | 'number'
  | 'timesOver'
  | 'minutesAfter'
  | 'minutesBefore'
  | 'daysLater'
  | keyof TimeWords['units'];

interface TimePhrase {
  readonly words: readonly string[];
  readonly name: SignName;
  /** A weekday from 1, a month from 1, a number, or minutes. */
  readonly value: number;
}

/** A sign found: how many words it takes. */
export interface TimeSign {
  readonly value: number;
  readonly length: number;
}

const phrase = (written: string, name: SignName, value: number): TimePhrase => ({
  words: fold(written).split(' '),
  name,
  value,
});

const phrasesFor = (times: TimeWords): TimePhrase[] => {
  const { numbers, timesOver, weekdays, months, minutesAfter, minutesBefore, daysLater, units, ...lists } = times;
  const each = (lines: readonly string[], name: SignName) =>
    lines.flatMap((line, index) => line.split(' ').map((word) => phrase(word, name, index + 1)));
  const counted = (values: Readonly<Record<string, number>>, name: SignName) =>
    Object.entries(values).map(([written, value]) => phrase(written, name, value));
  return [
    ...counted(numbers, 'number'),
    ...counted(timesOver, 'timesOver'),
    ...counted(minutesAfter, 'minutesAfter'),
    ...counted(minutesBefore, 'minutesBefore'),
    ...counted(daysLater, 'daysLater'),
    ...each(weekdays, 'weekday'),
    ...each(months, 'monthName'),
    ...Object.entries(units).flatMap(([unit, words]) =>
      words.split(' ').map((word) => phrase(word, unit as SignName, 0)),
    ),
    ...Object.entries(lists).flatMap(([name, list]) => list.map((written) => phrase(written, name as SignName, 0))),
  ];
};

const tablesBefore = new WeakMap<TimeWords, ReadonlyMap<string, readonly TimePhrase[]>>();

const tableOf = (times: TimeWords): ReadonlyMap<string, readonly TimePhrase[]> => {
  const known = tablesBefore.get(times);
  if (known !== undefined) return known;
  const table = new Map<string, TimePhrase[]>();
  for (const one of phrasesFor(times)) {
    const first = one.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), one]);
  }
  tablesBefore.set(times, table);
  return table;
};

/** Looks up signs of time by place: the longest phrase of that name that begins there. */
export interface TimeSigns {
  (place: number, name: SignName): TimeSign | undefined;
  /** Whether no sign of any name begins at a place. */
  readonly isSilent: (place: number) => boolean;
}

/** Shared by all words that say nothing of time. */
const none: ReadonlyMap<SignName, TimeSign> = new Map();

/** "2" may stand for "to", but beside times it is a number. */
const formOf = ({ type, text, forms }: Word, language: number): string =>
  type === 'number' ? text : (forms[language] ?? text);

/** Reads every sign of time in the words once; the answer is a lookup. */
export const timeSigns = (words: readonly Word[], vocabularies: readonly Vocabulary[]): TimeSigns => {
  const tables = vocabularies.map(({ lexicon }) => tableOf(lexicon.times));
  const found = words.map((word, place) => {
    let here: Map<SignName, TimeSign> | undefined;
    tables.forEach((table, language) => {
      for (const one of table.get(formOf(word, language)) ?? []) {
        const fits = one.words.every((text, offset) => {
          const other = words[place + offset];
          return other !== undefined && formOf(other, language) === text;
        });
        if (!fits || (here?.get(one.name)?.length ?? 0) >= one.words.length) continue;
        here ??= new Map();
        here.set(one.name, { value: one.value, length: one.words.length });
      }
    });
    return here ?? none;
  });
  const signs = (place: number, name: SignName): TimeSign | undefined => found[place]?.get(name);
  return Object.assign(signs, { isSilent: (place: number): boolean => (found[place] ?? none).size === 0 });
};
