// Finds the phrases of one language that begin at a word of a text, in time that grows with the text and never faster.
import type { PhraseNode, PhraseTree, Ranked } from './phrase-tree.ts';
import type { Phrase } from './phrases.ts';
import { widestGap } from './phrases.ts';
import type { Word } from './tokens.ts';

/** A phrase found: the places of the words it names. */
export interface Found<Entry> extends Ranked<Entry> {
  at: readonly number[];
}

interface Phrased {
  readonly phrase: Phrase;
}

/**
 * A function that gives the phrases beginning at a place, each once and in the order in which they are listed. Of several
 * ways in which a phrase fits, the one that reaches farthest counts, then the one that takes more words.
 */
export const phraseSearch = <Entry extends Phrased>(
  { anywhere, atSentence, atText }: PhraseTree<Entry>,
  words: readonly Word[],
  language: number,
  barriers: ReadonlySet<string>,
): ((place: number) => readonly Found<Entry>[]) => {
  let first = 0;
  let found: Found<Entry>[] = [];
  /** The places of the words taken on the way to where the search stands. */
  const taken: number[] = [];

  const formOf = (word: Word): string => word.forms[language] ?? word.text;

  const ends = ({ sentenceEnd, textEnd }: Phrase, next: Word | undefined): boolean =>
    next === undefined || (!textEnd && (!sentenceEnd || next.starts));

  const isWorseThan = (before: readonly number[]): boolean => {
    const farther = (taken.at(-1) ?? 0) - (before.at(-1) ?? 0);
    return farther < 0 || (farther === 0 && taken.length < before.length);
  };

  const keep = ({ entry, rank }: Ranked<Entry>): void => {
    const before = found.find((one) => one.rank === rank);
    if (before === undefined) found.push({ entry, rank, at: taken.slice() });
    else if (!isWorseThan(before.at)) before.at = taken.slice();
  };

  /** Goes on from a node with the word at `next`, which the sentence may not have any more. */
  const follow = (node: PhraseNode<Entry>, next: number): void => {
    const word = words[next];
    if (word === undefined || (word.starts && next > first)) return;
    const further = node.next(word, formOf(word));
    if (further === undefined) return;
    taken.push(next);
    arrive(further, next + 1);
    taken.pop();
  };

  const arrive = (node: PhraseNode<Entry>, next: number): void => {
    for (const ranked of node.complete) if (ends(ranked.entry.phrase, words[next])) keep(ranked);
    follow(node, next);
    if (node.afterGap === undefined) return;
    for (let at = next; at <= next + widestGap; at += 1) {
      arrive(node.afterGap, at);
      const word = words[at];
      if (word === undefined || word.starts || barriers.has(formOf(word))) return;
    }
  };

  return (place) => {
    first = place;
    found = [];
    follow(anywhere, place);
    if (words[place]?.starts === true) follow(atSentence, place);
    if (place === 0) follow(atText, place);
    return found.length < 2 ? found : found.sort((one, other) => one.rank - other.rank);
  };
};
