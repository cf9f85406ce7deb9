// The phrases of a language as a tree of words, so that a text is compared once with what thousands of them have in common.
// Its branches grow where texts lead: written out it would be too large, and few of its ways are ever taken.
import type { Phrase, Step } from './phrases.ts';
import type { Word } from './tokens.ts';

/** An entry with its place in the whole list: of phrases that fit the same words, that is the order in which they are found. */
export interface Ranked<Entry> {
  readonly entry: Entry;
  readonly rank: number;
}

/** A phrase of which the first so many steps have been taken. */
interface Begun<Entry> {
  readonly ranked: Ranked<Entry>;
  readonly steps: readonly Step[];
  readonly taken: number;
}

/** Phrases that go on with the same word, and the node it leads to once a text has gone there. */
interface Branch<Entry> {
  readonly begun: Begun<Entry>[];
  node?: PhraseNode<Entry>;
  /** What it makes together with other branches, once a text has taken both. */
  joined?: Map<Branch<Entry>, Branch<Entry>>;
}

/** What the phrases begun wait for. A branch for a word holds all that go on with it, whether they name it or only its stem. */
interface Awaited<Entry> {
  readonly byWord: ReadonlyMap<string, Branch<Entry>>;
  /** By the first letter, the longest stem first: whoever begins with that one begins with the shorter ones, too. */
  readonly byStem: ReadonlyMap<number, readonly (readonly [string, Branch<Entry>])[]>;
  readonly ofNumbers: Branch<Entry>;
  readonly ofAny: Branch<Entry>;
}

const branch = <Entry>(begun: readonly Begun<Entry>[]): Branch<Entry> => ({ begun: [...new Set(begun)] });

/** Two branches that one word takes at once: by its spelling, as it was written, or as a number. */
const joined = <Entry>(one: Branch<Entry>, other: Branch<Entry>): Branch<Entry> => {
  one.joined ??= new Map();
  const both = one.joined.get(other) ?? branch([...one.begun, ...other.begun]);
  one.joined.set(other, both);
  return both;
};

const add = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

const awaitedBy = <Entry>(begun: readonly Begun<Entry>[]): Awaited<Entry> => {
  const words = new Map<string, Begun<Entry>[]>();
  const stems = new Map<string, Begun<Entry>[]>();
  const numbers: Begun<Entry>[] = [];
  const anything: Begun<Entry>[] = [];
  for (const { ranked, steps, taken } of begun) {
    const step = steps[taken];
    const further = { ranked, steps, taken: taken + 1 };
    if (step?.any) anything.push(further);
    if (step?.number) numbers.push(further);
    for (const word of step?.words ?? []) add(words, word, further);
    for (const stem of step?.prefixes ?? []) add(stems, stem, further);
  }
  const stemsOf = new Map<number, string[]>();
  for (const stem of [...stems.keys()].sort((one, other) => other.length - one.length))
    add(stemsOf, stem.charCodeAt(0), stem);
  const ofStems = (word: string): Begun<Entry>[] =>
    (stemsOf.get(word.charCodeAt(0)) ?? []).flatMap((stem) => (word.startsWith(stem) ? (stems.get(stem) ?? []) : []));
  return {
    byWord: new Map([...words].map(([word, list]) => [word, branch([...list, ...ofStems(word), ...anything])])),
    byStem: new Map(
      [...stemsOf].map(([letter, list]) => [
        letter,
        list.map((stem) => [stem, branch([...ofStems(stem), ...anything])] as const),
      ]),
    ),
    ofNumbers: branch([...numbers, ...anything]),
    ofAny: branch(anything),
  };
};

/** The longest stem with which a word begins. */
const stemOf = <Entry>(byStem: Awaited<Entry>['byStem'], form: string): Branch<Entry> | undefined => {
  const stems = byStem.get(form.charCodeAt(0));
  if (stems !== undefined) for (const [stem, branch] of stems) if (form.startsWith(stem)) return branch;
  return undefined;
};

const nodeOf = <Entry>(way: Branch<Entry>): PhraseNode<Entry> | undefined => {
  if (way.begun.length > 0) way.node ??= new PhraseNode(way.begun);
  return way.node;
};

/** Where some words have led: the entries whose phrase is complete here, and what may come next. */
export class PhraseNode<Entry> {
  readonly complete: readonly Ranked<Entry>[];
  /** What may follow up to four other words. */
  readonly afterGap: PhraseNode<Entry> | undefined;
  readonly #begun: readonly Begun<Entry>[];
  #awaited: Awaited<Entry> | undefined;

  constructor(begun: Iterable<Begun<Entry>>) {
    const complete = new Set<Ranked<Entry>>();
    const open: Begun<Entry>[] = [];
    const behindGap: Begun<Entry>[] = [];
    for (const one of begun) {
      const { ranked, steps } = one;
      // A step that may be missing is waited for, and passed over.
      for (let { taken } = one; ; taken += 1) {
        const step = steps[taken];
        if (step === undefined) complete.add(ranked);
        else if (step.gap) behindGap.push({ ranked, steps, taken: taken + 1 });
        else open.push({ ranked, steps, taken });
        if (step?.optional !== true) break;
      }
    }
    this.complete = [...complete];
    this.afterGap = behindGap.length === 0 ? undefined : new PhraseNode(behindGap);
    this.#begun = open;
  }

  /** The node that a word leads to, in the spelling of a language or as it was written. */
  next({ text, type }: Word, form: string): PhraseNode<Entry> | undefined {
    if (this.#begun.length === 0) return undefined;
    this.#awaited ??= awaitedBy(this.#begun);
    const { byWord, byStem, ofNumbers, ofAny } = this.#awaited;
    // Most words lead nowhere: nothing is made until two ways meet.
    let way = byWord.get(form) ?? (byStem.size > 0 ? stemOf(byStem, form) : undefined);
    const written = form === text ? undefined : byWord.get(text);
    if (written !== undefined) way = way === undefined ? written : joined(way, written);
    if (type === 'number' && ofNumbers.begun.length > 0) way = way === undefined ? ofNumbers : joined(way, ofNumbers);
    return nodeOf(way ?? ofAny);
  }
}

/** The phrases of a language by where they may begin. */
export interface PhraseTree<Entry> {
  readonly anywhere: PhraseNode<Entry>;
  readonly atSentence: PhraseNode<Entry>;
  readonly atText: PhraseNode<Entry>;
}

/** Makes the tree of the phrases of some entries. */
export const phraseTree = <Entry extends { readonly phrase: Phrase }>(entries: readonly Entry[]): PhraseTree<Entry> => {
  const all = entries.map((entry, rank) => ({ ranked: { entry, rank }, ...entry.phrase, taken: 0 }));
  return {
    anywhere: new PhraseNode(all.filter(({ sentenceStart, textStart }) => !sentenceStart && !textStart)),
    atSentence: new PhraseNode(all.filter(({ sentenceStart }) => sentenceStart)),
    atText: new PhraseNode(all.filter(({ textStart }) => textStart)),
  };
};
