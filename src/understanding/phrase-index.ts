// Phrases by the words they begin with, so that a text is compared with few of the thousands there are.
import type { Phrase } from './phrases.ts';

interface WithPhrase {
  readonly phrase: Phrase;
}

/** An entry with its place in the whole list: of phrases that fit the same words, that is the order in which they are found. */
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

const add = <Item>(lists: Map<string, Item[]>, key: string, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

const sorted = <Entry extends WithPhrase>(entries: Iterable<Ranked<Entry>>): Beginnings<Entry> => {
  const bySecond = new Map<string, Ranked<Entry>[]>();
  const byAfterGap = new Map<string, Ranked<Entry>[]>();
  const others: Ranked<Entry>[] = [];
  for (const ranked of entries) {
    const { second, afterGap } = ranked.entry.phrase;
    for (const word of second ?? []) add(bySecond, word, ranked);
    for (const word of afterGap ?? []) add(byAfterGap, word, ranked);
    if (second === undefined && afterGap === undefined) others.push(ranked);
  }
  return { bySecond, byAfterGap, others };
};

/** Looks up a list made ready when it is first asked for; an entry that a list holds twice stands there once. */
const sortedBy = <Entry extends WithPhrase>(
  lists: ReadonlyMap<string, readonly Ranked<Entry>[]>,
): ((key: string) => Beginnings<Entry> | undefined) => {
  const ready = new Map<string, Beginnings<Entry>>();
  return (key) => {
    const known = ready.get(key);
    const list = known === undefined ? lists.get(key) : undefined;
    if (list === undefined) return known;
    const made = sorted(new Set(list));
    ready.set(key, made);
    return made;
  };
};

/** A function that gives the entries that can begin with a word, in several lists; one may stand in two of them. */
export const phraseIndex = <Entry extends WithPhrase>(
  entries: readonly Entry[],
): ((word: string) => readonly Beginnings<Entry>[]) => {
  const named = new Map<string, Ranked<Entry>[]>();
  const prefixed = new Map<string, Ranked<Entry>[]>();
  const anywhere = new Set<Ranked<Entry>>();
  entries.forEach((entry, rank) => {
    const ranked = { entry, rank };
    for (const step of entry.phrase.steps) {
      for (const word of step.words) add(named, word, ranked);
      for (const prefix of step.prefixes) add(prefixed, prefix, ranked);
      if (step.any || step.number) anywhere.add(ranked);
      if (!step.optional) break;
    }
  });
  const byWord = sortedBy(named);
  const byPrefix = sortedBy(prefixed);
  const ofAnyWord = sorted(anywhere);
  const shortest = Math.min(...[...prefixed.keys()].map(({ length }) => length));
  return (word) => {
    const lists = [ofAnyWord];
    const ofThisWord = byWord(word);
    if (ofThisWord !== undefined) lists.push(ofThisWord);
    for (let length = shortest; length <= word.length && length <= longestStem; length += 1) {
      const beginning = byPrefix(word.slice(0, length));
      if (beginning !== undefined) lists.push(beginning);
    }
    return lists;
  };
};
