// Finds the phrases of all languages in a text and lets the longer ones have the words they share with shorter ones.
import type { NeedKind } from '../domain/kinds.ts';
import type { CueName } from '../languages/lexicon.ts';
import { phraseSearch } from './phrase-search.ts';
import type { Word } from './tokens.ts';
import type { Sign, Strength, Vocabulary } from './vocabulary.ts';

/** A phrase found: what it is a sign of, and the places of its words. */
export interface Cue {
  readonly sign: Sign;
  readonly at: readonly number[];
  readonly start: number;
  readonly end: number;
}

/**
 * Phrases are looked for where a word stands for the first so many times. People don't come near it, and a text that
 * repeats one word hundreds of times stays cheap.
 */
const mostStartsOfWord = 24;

/** Every phrase of every language in the text. */
export const findCues = (words: readonly Word[], vocabularies: readonly Vocabulary[]): Cue[] => {
  const searches = vocabularies.map(({ phrases, barriers }, language) =>
    phraseSearch(phrases, words, language, barriers),
  );
  const cues: Cue[] = [];
  const starts = new Map<string, number>();
  words.forEach(({ text }, place) => {
    const count = (starts.get(text) ?? 0) + 1;
    starts.set(text, count);
    if (count > mostStartsOfWord) return;
    for (const search of searches) {
      for (const { entry, at } of search(place))
        cues.push({ sign: entry.sign, at, start: at[0] ?? place, end: (at.at(-1) ?? place) + 1 });
    }
  });
  return cues;
};

const later = (one: Cue, other: Cue): number => one.start - other.start || one.end - other.end;

/** Of cues that share a word the first keeps it; the answer is in the order of the text. */
const withoutOverlaps = <Found extends Cue>(ordered: readonly Found[]): Found[] => {
  const taken = new Set<number>();
  return ordered
    .filter(({ at }) => {
      if (at.some((place) => taken.has(place))) return false;
      for (const place of at) taken.add(place);
      return true;
    })
    .sort(later);
};

const settled = new WeakMap<readonly Cue[], Map<ReadonlySet<CueName>, Cue[]>>();

/**
 * The cues among `names` that hold: of two that share a word the one that names more words wins ("no problem" over "no").
 * In the order of the text. Remembered for the same cues and the same set of names.
 */
export const settle = (cues: readonly Cue[], names: ReadonlySet<CueName>): readonly Cue[] => {
  const known = settled.get(cues) ?? new Map<ReadonlySet<CueName>, Cue[]>();
  settled.set(cues, known);
  const before = known.get(names);
  if (before !== undefined) return before;
  const chosen = cues.filter(({ sign }) => 'cue' in sign && names.has(sign.cue));
  const result = withoutOverlaps(chosen.sort((one, other) => other.at.length - one.at.length || later(one, other)));
  known.set(names, result);
  return result;
};

/** What a cue is a sign of; `undefined` for a kind of help. */
export const nameOf = ({ sign }: Cue): CueName | undefined => ('cue' in sign ? sign.cue : undefined);

export const named = (cues: readonly Cue[], ...names: readonly CueName[]): Cue[] =>
  cues.filter(({ sign }) => 'cue' in sign && names.includes(sign.cue));

export interface KindCue extends Cue {
  readonly sign: { readonly kind: NeedKind; readonly strength: Strength };
}

const ranks: Readonly<Record<Strength, number>> = { sure: 0, names: 1, likely: 2, hint: 3 };

const rank = ({ sign }: KindCue): number => ranks[sign.strength];

const settledKinds = new WeakMap<readonly Cue[], KindCue[]>();

/** The signs of kinds of help, settled among themselves in the same way; of equals the surer one wins. */
export const settleKinds = (cues: readonly Cue[]): readonly KindCue[] => {
  const known = settledKinds.get(cues);
  if (known !== undefined) return known;
  const ordered = cues
    .filter((cue): cue is KindCue => 'kind' in cue.sign)
    .sort((one, other) => other.at.length - one.at.length || rank(one) - rank(other) || later(one, other));
  const result = withoutOverlaps(ordered);
  settledKinds.set(cues, result);
  return result;
};
