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

type List = readonly Ranked<Entry>[];

/** The entries listed under a word, as it is spelt in a language and as it was written. */
const listedUnder = (word: Word, lists: ReadonlyMap<string, List>, language: number, into: List[]): void => {
  const form = word.forms[language] ?? word.text;
  const spelt = lists.get(form);
  if (spelt !== undefined) into.push(spelt);
  const written = form === word.text ? undefined : lists.get(word.text);
  if (written !== undefined) into.push(written);
};

/** The entries that the words which come next in the sentence leave possible; some more than once. */
const possible = (beginnings: readonly Beginnings<Entry>[], ahead: readonly Word[], language: number): List[] => {
  const lists: List[] = [];
  const [next] = ahead;
  for (const { bySecond, byAfterGap, others } of beginnings) {
    if (next !== undefined && bySecond.size > 0) listedUnder(next, bySecond, language, lists);
    if (byAfterGap.size > 0) for (const word of ahead) listedUnder(word, byAfterGap, language, lists);
    if (others.length > 0) lists.push(others);
  }
  return lists;
};

/** The words after a place that a gap and the word behind it can take, up to the end of the sentence. */
const aheadOf = (words: readonly Word[], place: number): Word[] => {
  const ahead: Word[] = [];
  for (let at = place + 1; at <= place + 1 + widestGap; at += 1) {
    const word = words[at];
    if (word === undefined || word.starts) break;
    ahead.push(word);
  }
  return ahead;
};

interface RankedCue extends Cue {
  readonly rank: number;
}

/** The phrases of one language that begin with a word at a place, each once and in the order in which they are listed. */
const beginningAt = (
  first: string,
  words: readonly Word[],
  place: number,
  ahead: readonly Word[],
  { startingWith, barriers }: Vocabulary,
  language: number,
): readonly Cue[] => {
  const cues: RankedCue[] = [];
  for (const list of possible(startingWith(first), ahead, language)) {
    for (const { entry, rank } of list) {
      const at = match(entry.phrase, words, place, language, barriers);
      if (at === undefined || cues.some((cue) => cue.rank === rank)) continue;
      cues.push({ sign: entry.sign, rank, at, start: at[0] ?? place, end: (at.at(-1) ?? place) + 1 });
    }
  }
  return cues.length < 2 ? cues : cues.sort((one, other) => one.rank - other.rank);
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
