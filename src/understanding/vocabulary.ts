// A language's lexicon made ready for reading: phrases by their first word, spellings by their mistakes. Made once a language.
import type { NeedKind } from '../domain/kinds.ts';
import type { CueName, Keyword, Lexicon } from '../languages/lexicon.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { phraseTree } from './phrase-tree.ts';
import type { Phrase } from './phrases.ts';
import { phraseReader } from './phrases.ts';
import { rememberingNames, soundIn } from './sounds.ts';
import type { Correction } from './spelling.ts';
import { speller } from './spelling.ts';
import { fold } from './tokens.ts';

export type Strength = 'names' | 'sure' | 'likely' | 'hint';

/** What a phrase is a sign of: a cue, or a kind of help with a strength. */
export type Sign = { readonly cue: CueName } | { readonly kind: NeedKind; readonly strength: Strength };

export interface Entry {
  readonly phrase: Phrase;
  readonly sign: Sign;
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly phrases: PhraseTree<Entry>;
  readonly frequent: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly inability: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  /** Negations and turns. */
  readonly barriers: ReadonlySet<string>;
  readonly unconditional: ReadonlySet<string>;
  readonly interrogative: ReadonlySet<string>;
  readonly withoutMark: ReadonlySet<string>;
  readonly courtesy: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly pressing: ReadonlySet<string>;
  /** How a word sounds, and how the name of a place does. */
  readonly soundOf: (word: string) => string;
  readonly heardNameOf: (name: string) => string;
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
  /** Pairs that are read as one word: by the first word, then by the second. */
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, string>>;
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

const pairsOf = (joined: Lexicon['joined']): Map<string, Map<string, string>> => {
  const pairs = new Map<string, Map<string, string>>();
  for (const [pair, word] of Object.entries(joined)) {
    const [first = '', second = ''] = pair.split(' ');
    pairs.set(first, (pairs.get(first) ?? new Map()).set(second, word));
  }
  return pairs;
};

const make = (lexicon: Lexicon): Vocabulary => {
  const classes = new Map([
    ...Object.entries(lexicon.classes).map(([name, words]): [string, string[]] => [name, listed(words)]),
    ...timeClasses(lexicon),
  ]);
  const phrasesOf = phraseReader(classes);
  const entries = writtenPhrases(lexicon).flatMap(({ written, sign }) =>
    phrasesOf(fold(written)).map((phrase) => ({ phrase, sign })),
  );
  const steps = new Set(entries.flatMap(({ phrase }) => phrase.steps));
  const soundOf = soundIn(lexicon.sounds);
  const heardName = soundIn(lexicon.heardNames);
  const variants = new Map(
    Object.entries(lexicon.spellings).flatMap(([right, wrong]) =>
      listed(wrong).map((variant): [string, string] => [variant, fold(right)]),
    ),
  );
  const ours = new Set([
    ...[...steps].flatMap(({ words }) => [...words]),
    ...Object.values(lexicon.keywords).flatMap(listed),
    ...timeWords(lexicon).map(fold),
    ...variants.values(),
    ...Object.values(lexicon.languageNames).flatMap(listed),
    ...listed(lexicon.helpers),
  ]);
  const frequent = new Set([...listed(lexicon.frequent), ...listed(lexicon.linking)]);
  const stems = new Set([...steps].flatMap(({ prefixes }) => prefixes));
  const stemLengths = [...new Set([...stems].map(({ length }) => length))];
  const beginsWithStem = (word: string): boolean =>
    stemLengths.some((length) => length <= word.length && stems.has(word.slice(0, length)));
  const heardBefore = new Set([...ours, ...frequent, ...listed(lexicon.commonWords), ...variants.keys()]);
  const isKnown = (word: string): boolean => heardBefore.has(word) || beginsWithStem(word);
  return {
    lexicon,
    phrases: phraseTree(entries),
    frequent: new Set([...frequent, ...ours]),
    linking: new Set(listed(lexicon.linking)),
    negations: new Set(listed(lexicon.negations)),
    inability: new Set(listed(lexicon.inability)),
    turns: new Set(listed(lexicon.turns)),
    barriers: new Set([...listed(lexicon.negations), ...listed(lexicon.turns)]),
    helpers: new Set(listed(lexicon.helpers)),
    beneficiary: new Set(listed(lexicon.beneficiary)),
    unconditional: new Set(lexicon.unconditional.split(' ').filter((word) => word !== '')),
    interrogative: new Set(lexicon.interrogative.split(' ').filter((word) => word !== '')),
    withoutMark: new Set(listed(lexicon.withoutMark)),
    beside: new Set(listed(lexicon.beside)),
    pressing: new Set(listed(lexicon.pressing)),
    soundOf,
    heardNameOf: rememberingNames((name) => soundOf(heardName(name))),
    courtesy: new Set(listed(lexicon.courtesy)),
    isKnown,
    canonical: (word) => variants.get(word) ?? word,
    correct: speller(ours, soundOf),
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
    joined: pairsOf(lexicon.joined),
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
