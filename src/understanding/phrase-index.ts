// Phrases by the words they begin with, so that a text is compared with few of the thousands there are.
import type { Phrase } from './phrases.ts';

interface WithPhrase {
  readonly phrase: Phrase;
}

/** An entry with its place among those that begin with the same word: that is the order in which they are found. */
export interface Ranked<Entry> {
  readonly entry: Entry;
  readonly rank: number;
}

/** Entries whose phrase can begin with a certain word. */
export interface Beginnings<Entry> {
  /** Those whose second word is one of a few, by that word. */
  readonly bySecond: ReadonlyMap<string, readonly Ranked<Entry>[]>;
  /** Those that go on with a gap before one of a few words, by that word. */
  readonly byAfterGap: ReadonlyMap<string, readonly Ranked<Entry>[]>;
  /** Those in which anything may come second, or nothing. */
  readonly others: readonly Ranked<Entry>[];
}

const longestStem = 16;

/** Several times as many words as the phrases of a language name. */
const mostRemembered = 20_000;

/** The beginnings of a word, from one of `from` letters on. */
const beginningsOf = (word: string, from: number): string[] => {
  const found: string[] = [];
  for (let length = from; length <= word.length && length <= longestStem; length += 1)
    found.push(word.slice(0, length));
  return found;
};

const add = <Item>(lists: Map<string, Item[]>, key: string, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

const sorted = <Entry extends WithPhrase>(entries: Iterable<Entry>): Beginnings<Entry> => {
  const bySecond = new Map<string, Ranked<Entry>[]>();
  const byAfterGap = new Map<string, Ranked<Entry>[]>();
  const others: Ranked<Entry>[] = [];
  let rank = 0;
  for (const entry of entries) {
    const ranked = { entry, rank };
    rank += 1;
    const { second, afterGap } = entry.phrase;
    for (const word of second ?? []) add(bySecond, word, ranked);
    for (const word of afterGap ?? []) add(byAfterGap, word, ranked);
    if (second === undefined && afterGap === undefined) others.push(ranked);
  }
  return { bySecond, byAfterGap, others };
};

/** A function that gives the entries that can begin with a word. What it found it remembers for a while. */
export const phraseIndex = <Entry extends WithPhrase>(
  entries: readonly Entry[],
): ((word: string) => Beginnings<Entry>) => {
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
  const shortest = Math.min(...[...byPrefix.keys()].map(({ length }) => length));
  const ofAnyWord = sorted(new Set(anywhere));
  const found = new Map<string, Beginnings<Entry>>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const named = byWord.get(word) ?? [];
    const prefixed = beginningsOf(word, shortest).flatMap((beginning) => byPrefix.get(beginning) ?? []);
    if (named.length === 0 && prefixed.length === 0) return ofAnyWord;
    const beginnings = sorted(new Set([...named, ...prefixed, ...anywhere]));
    // Words that only begin like one in a phrase come without end, so what is remembered has one.
    if (found.size >= mostRemembered) found.clear();
    found.set(word, beginnings);
    return beginnings;
  };
};
