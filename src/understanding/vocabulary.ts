// A language's lexicon made ready for reading: phrases by their first word, spellings by their mistakes. Made once a language.
import type { NeedKind } from '../domain/kinds.ts';
import type { CueName, Keyword, Lexicon } from '../languages/lexicon.ts';
import type { Phrase } from './phrases.ts';
import { phrasesOf, wordsOf } from './phrases.ts';
import type { Correction } from './spelling.ts';
import { speller } from './spelling.ts';
import { fold } from './tokens.ts';

export type Strength = 'names' | 'sure' | 'likely' | 'hint';

/** What a phrase is a sign of: a cue, or a kind of help with a strength. */
export type Sign = { readonly cue: CueName } | { readonly kind: NeedKind; readonly strength: Strength };

interface Entry {
  readonly phrase: Phrase;
  readonly sign: Sign;
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Entries whose phrase can begin with this word. */
  readonly startingWith: (word: string) => readonly Entry[];
  readonly frequent: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  /** Negations and turns. */
  readonly barriers: ReadonlySet<string>;
  readonly courtesy: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  readonly beneficiary: ReadonlySet<string>;
  readonly isKnown: (word: string) => boolean;
  readonly canonical: (word: string) => string;
  readonly correct: (word: string) => Correction | undefined;
  /** The ways to write each keyword, as words. */
  readonly keywords: readonly { readonly keyword: Keyword; readonly words: readonly string[] }[];
  readonly home: ReadonlySet<string>;
  readonly forPerson: Readonly<Record<keyof Lexicon['forPerson'], ReadonlySet<string>>>;
  /** The id of the language that a word names. */
  readonly languageNamed: ReadonlyMap<string, string>;
  readonly joined: ReadonlyMap<string, string>;
  readonly hasDigits: ReadonlySet<string>;
  readonly shortened: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
}

/** The words of a list written with blanks, folded as texts are. */
export const listed = (words: string): string[] =>
  fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '');

const strengths: readonly Strength[] = ['names', 'sure', 'likely', 'hint'];

const writtenPhrases = (lexicon: Lexicon): { written: string; sign: Sign }[] => [
  ...Object.entries(lexicon.cues).flatMap(([cue, phrases]) =>
    phrases.map((written) => ({ written, sign: { cue: cue as CueName } })),
  ),
  ...Object.entries(lexicon.kinds).flatMap(([kind, words]) =>
    strengths.flatMap((strength) =>
      (words[strength] ?? []).map((written) => ({ written, sign: { kind: kind as NeedKind, strength } })),
    ),
  ),
];

/** Classes of words that every language has through its words for time. */
const timeClasses = ({ times }: Lexicon): [string, string[]][] => [
  ['weekday', times.weekdays.flatMap(listed)],
  ['month', times.months.flatMap(listed)],
  ['number', Object.keys(times.numbers).map(fold)],
  ['unit', Object.values(times.units).flatMap(listed)],
];

const timeWords = ({ times }: Lexicon): string[] => [
  ...Object.keys(times.numbers),
  ...[times.weekdays, times.months, Object.values(times.units)].flat().flatMap(listed),
  ...[times.today, times.tonight, times.tomorrow, times.afterTomorrow, times.weekend, times.now].flat().flatMap(listed),
  ...[times.noon, times.midnight, times.morning, times.evening, times.until, times.every].flat().flatMap(listed),
];

const soundIn = (sounds: Lexicon['sounds']) => (word: string) =>
  sounds.reduce((heard, [from, to]) => heard.replaceAll(from, to), word);

const longestStem = 16;

const beginnings = (word: string, from = 1): string[] => {
  const found: string[] = [];
  for (let length = from; length <= word.length && length <= longestStem; length += 1)
    found.push(word.slice(0, length));
  return found;
};

const add = (lists: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
};

const index = (entries: readonly Entry[]) => {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry[]>();
  const anywhere: Entry[] = [];
  for (const entry of entries) {
    for (const step of entry.phrase.steps) {
      for (const word of step.words) add(byWord, word, entry);
      for (const prefix of step.prefixes) add(byPrefix, prefix, entry);
      if (step.any || step.number) anywhere.push(entry);
      if (!step.optional) break;
    }
  }
  const found = new Map<string, readonly Entry[]>();
  return (word: string): readonly Entry[] => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const prefixed = beginnings(word).flatMap((beginning) => byPrefix.get(beginning) ?? []);
    const all = [...new Set([...(byWord.get(word) ?? []), ...prefixed, ...anywhere])];
    if (byWord.has(word)) found.set(word, all);
    return all;
  };
};

const make = (lexicon: Lexicon): Vocabulary => {
  const classes = new Map([
    ...Object.entries(lexicon.classes).map(([name, words]): [string, string[]] => [name, listed(words)]),
    ...timeClasses(lexicon),
  ]);
  const entries = writtenPhrases(lexicon).flatMap(({ written, sign }) =>
    phrasesOf(fold(written), classes).map((phrase) => ({ phrase, sign })),
  );
  const variants = new Map(
    Object.entries(lexicon.spellings).flatMap(([right, wrong]) =>
      listed(wrong).map((variant): [string, string] => [variant, fold(right)]),
    ),
  );
  const ours = new Set([
    ...entries.flatMap(({ phrase }) => wordsOf(phrase)),
    ...Object.values(lexicon.keywords).flatMap(listed),
    ...timeWords(lexicon).map(fold),
    ...variants.values(),
    ...Object.values(lexicon.languageNames).flatMap(listed),
    ...listed(lexicon.helpers),
  ]);
  const frequent = new Set([...listed(lexicon.frequent), ...listed(lexicon.linking)]);
  const commonWords = new Set(listed(lexicon.commonWords));
  const stems = new Set(entries.flatMap(({ phrase }) => phrase.steps.flatMap(({ prefixes }) => prefixes)));
  const isKnown = (word: string): boolean =>
    ours.has(word) ||
    frequent.has(word) ||
    commonWords.has(word) ||
    variants.has(word) ||
    beginnings(word, 3).some((beginning) => stems.has(beginning));
  return {
    lexicon,
    startingWith: index(entries),
    frequent: new Set([...frequent, ...ours]),
    linking: new Set(listed(lexicon.linking)),
    negations: new Set(listed(lexicon.negations)),
    turns: new Set(listed(lexicon.turns)),
    barriers: new Set([...listed(lexicon.negations), ...listed(lexicon.turns)]),
    helpers: new Set(listed(lexicon.helpers)),
    beneficiary: new Set(listed(lexicon.beneficiary)),
    courtesy: new Set(listed(lexicon.courtesy)),
    isKnown,
    canonical: (word) => variants.get(word) ?? word,
    correct: speller(ours, soundIn(lexicon.sounds)),
    keywords: Object.entries(lexicon.keywords).flatMap(([keyword, written]) =>
      fold(written)
        .split(',')
        .map((phrase) => ({ keyword: keyword as Keyword, words: listed(phrase) })),
    ),
    home: new Set(lexicon.home),
    forPerson: {
      before: new Set(listed(lexicon.forPerson.before)),
      mine: new Set(listed(lexicon.forPerson.mine)),
      people: new Set(listed(lexicon.forPerson.people)),
      needs: new Set(listed(lexicon.forPerson.needs)),
    },
    languageNamed: new Map(
      Object.entries(lexicon.languageNames).flatMap(([id, names]) =>
        listed(names).map((name): [string, string] => [name, id]),
      ),
    ),
    joined: new Map(Object.entries(lexicon.joined)),
    hasDigits: new Set([...variants.keys()].filter((word) => /\d/u.test(word) && /\D/u.test(word))),
    shortened: new Set(listed(lexicon.shortened)),
    streets: new Set(listed(lexicon.streets)),
  };
};

const made = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon; the same object gives the same vocabulary. */
export const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const vocabulary = make(lexicon);
  made.set(lexicon, vocabulary);
  return vocabulary;
};
