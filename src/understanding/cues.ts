// Finds the phrases of all languages in a text and lets the longer ones have the words they share with shorter ones.
import type { NeedKind } from '../domain/kinds.ts';
import type { CueName } from '../languages/lexicon.ts';
import type { Beginnings, Ranked } from './phrase-index.ts';
import { match } from './phrase-match.ts';
import { widestGap } from './phrases.ts';
import type { Word } from './tokens.ts';
import type { Entry, Sign, Strength, Vocabulary } from './vocabulary.ts';

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

/** Calls `take` with the entries listed under a word, as it is spelt in a language or as it was written. */
const eachListed = (
  word: Word,
  lists: ReadonlyMap<string, readonly Ranked<Entry>[]>,
  language: number,
  take: (ranked: Ranked<Entry>) => void,
): void => {
  const form = word.forms[language] ?? word.text;
  lists.get(form)?.forEach(take);
  if (form !== word.text) lists.get(word.text)?.forEach(take);
};

/** Calls `take` with the entries that the words which come next in the sentence leave possible; with some more than once. */
const eachPossible = (
  { bySecond, byAfterGap, others }: Beginnings<Entry>,
  ahead: readonly Word[],
  language: number,
  take: (ranked: Ranked<Entry>) => void,
): void => {
  const [next] = ahead;
  if (next !== undefined && bySecond.size > 0) eachListed(next, bySecond, language, take);
  if (byAfterGap.size > 0) for (const word of ahead) eachListed(word, byAfterGap, language, take);
  others.forEach(take);
};

/** The words after a place that a gap and the word behind it can take, up to the end of the sentence. */
const aheadOf = (words: readonly Word[], place: number): Word[] => {
  const ahead = words.slice(place + 1, place + 2 + widestGap);
  const end = ahead.findIndex(({ starts }) => starts);
  return end < 0 ? ahead : ahead.slice(0, end);
};

/** The phrases of one language that begin with a word at a place, each once and in the order in which they are listed. */
const beginningAt = (
  first: string,
  words: readonly Word[],
  place: number,
  ahead: readonly Word[],
  { startingWith, barriers }: Vocabulary,
  language: number,
): Cue[] => {
  const byRank = new Map<number, Cue>();
  eachPossible(startingWith(first), ahead, language, ({ entry, rank }) => {
    const at = match(entry.phrase, words, place, language, barriers);
    if (at !== undefined)
      byRank.set(rank, { sign: entry.sign, at, start: at[0] ?? place, end: (at.at(-1) ?? place) + 1 });
  });
  if (byRank.size < 2) return [...byRank.values()];
  return [...byRank].sort(([one], [other]) => one - other).map(([, cue]) => cue);
};

/** Every phrase of every language in the text. */
export const findCues = (words: readonly Word[], vocabularies: readonly Vocabulary[]): Cue[] => {
  const found: Cue[] = [];
  const starts = new Map<string, number>();
  words.forEach((word, place) => {
    const count = (starts.get(word.text) ?? 0) + 1;
    starts.set(word.text, count);
    if (count > mostStartsOfWord) return;
    const ahead = aheadOf(words, place);
    vocabularies.forEach((vocabulary, language) => {
      const form = word.forms[language] ?? word.text;
      for (const first of form === word.text ? [form] : [form, word.text])
        found.push(...beginningAt(first, words, place, ahead, vocabulary, language));
    });
  });
  return found;
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
