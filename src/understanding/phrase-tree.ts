// The phrases of a language as a tree of their steps, so that a text is compared once with what thousands of them have in common.
import type { Phrase, Step } from './phrases.ts';
import type { Word } from './tokens.ts';

/** An entry with its place in the whole list: of phrases that fit the same words, that is the order in which they are found. */
export interface Ranked<Entry> {
  readonly entry: Entry;
  readonly rank: number;
}

/** Where some words have led: what may come next, and the entries whose phrase is complete here. */
export class PhraseNode<Entry> {
  readonly complete: Ranked<Entry>[] = [];
  /** What may follow up to four other words. */
  afterGap: PhraseNode<Entry> | undefined;
  readonly #steps = new Map<Step, PhraseNode<Entry>>();
  readonly #byWord = new Map<string, PhraseNode<Entry>[]>();
  /** By the first letter of the stem. */
  readonly #byStem = new Map<number, { stem: string; node: PhraseNode<Entry> }[]>();
  readonly #byNumber: PhraseNode<Entry>[] = [];
  readonly #byAnything: PhraseNode<Entry>[] = [];
  #sorted = 0;

  /** The node that a step leads to. Steps written alike are one object, so phrases that begin alike share their way. */
  branch(step: Step): PhraseNode<Entry> {
    const known = this.#steps.get(step) ?? new PhraseNode<Entry>();
    this.#steps.set(step, known);
    return known;
  }

  /** Calls `go` once with each node that a word leads to, in the spelling of a language or as it was written. */
  eachNext(word: Word, form: string, go: (node: PhraseNode<Entry>) => void): void {
    if (this.#sorted < this.#steps.size) this.#sort();
    const spelt = this.#byWord.get(form);
    if (spelt !== undefined) for (const node of spelt) go(node);
    const written = form === word.text ? undefined : this.#byWord.get(word.text);
    if (written !== undefined) for (const node of written) if (spelt?.includes(node) !== true) go(node);
    const stems = this.#byStem.size === 0 ? undefined : this.#byStem.get(form.charCodeAt(0));
    if (stems !== undefined) {
      for (const { stem, node } of stems) {
        if (form.startsWith(stem) && spelt?.includes(node) !== true && written?.includes(node) !== true) go(node);
      }
    }
    if (word.type === 'number') for (const node of this.#byNumber) go(node);
    for (const node of this.#byAnything) go(node);
  }

  /** Most nodes are never reached: what leads on from one is looked up by word from the first time on. */
  #sort(): void {
    this.#sorted = this.#steps.size;
    for (const [{ words, prefixes, number, any }, node] of this.#steps) {
      if (any) this.#byAnything.push(node);
      if (any) continue;
      if (number) this.#byNumber.push(node);
      for (const word of words) add(this.#byWord, word, node);
      for (const stem of prefixes) add(this.#byStem, stem.charCodeAt(0), { stem, node });
    }
  }
}

const add = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

/** The phrases of a language by where they may begin. */
export interface PhraseTree<Entry> {
  readonly anywhere: PhraseNode<Entry>;
  readonly atSentence: PhraseNode<Entry>;
  readonly atText: PhraseNode<Entry>;
}

/** Adds the ways through a phrase: a step that may be missing is taken, and passed over. */
const grow = <Entry>(node: PhraseNode<Entry>, steps: readonly Step[], at: number, ranked: Ranked<Entry>): void => {
  const step = steps[at];
  if (step === undefined) {
    node.complete.push(ranked);
    return;
  }
  if (step.gap) {
    node.afterGap ??= new PhraseNode();
    grow(node.afterGap, steps, at + 1, ranked);
    return;
  }
  if (step.optional) grow(node, steps, at + 1, ranked);
  grow(node.branch(step), steps, at + 1, ranked);
};

/** Makes the tree of the phrases of some entries. */
export const phraseTree = <Entry extends { readonly phrase: Phrase }>(entries: readonly Entry[]): PhraseTree<Entry> => {
  const tree: PhraseTree<Entry> = {
    anywhere: new PhraseNode(),
    atSentence: new PhraseNode(),
    atText: new PhraseNode(),
  };
  entries.forEach((entry, rank) => {
    const { steps, sentenceStart, textStart } = entry.phrase;
    grow(textStart ? tree.atText : sentenceStart ? tree.atSentence : tree.anywhere, steps, 0, { entry, rank });
  });
  return tree;
};
