// Finds the word that a misspelt one was meant to be, through the ways of leaving letters out (no search over all words).
import { shorteningIndex } from './shortenings.ts';

export interface Correction {
  readonly word: string;
  /** Letters that had to change. */
  readonly distance: number;
}

const leastLength = 4;
const longestLength = 18;

const reach = (length: number): number => (length < leastLength || length > longestLength ? 0 : length < 8 ? 1 : 2);

const editsBetween = (from: string, to: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && row > 1 && column > 1) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
};

/** Letters to change, leave out, add or swap with their neighbour to get from one word to the other. */
export const distanceBetween = (from: string, to: string): number => {
  // What both begin and end with alike costs nothing; of most words compared only a letter or two is left.
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const one = from.slice(start, from.length - end);
  const other = to.slice(start, to.length - end);
  return one === '' || other === '' ? one.length + other.length : editsBetween(one, other);
};

/** "yesss" may be "yes", "soooon" may be "soon": a letter repeated is tried twice and once. */
const withoutRepeats = (word: string): string[] =>
  /(.)\1/u.test(word) ? [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1+/gu, '$1')] : [];

/**
 * A function that finds the nearest of `words`, or `undefined` where none is near: one letter away for words of four to
 * seven letters, two for longer ones. `soundOf` writes a word as it sounds, so that "viage" finds "viaje".
 */
export const speller = (
  words: Iterable<string>,
  soundOf: (word: string) => string,
): ((word: string) => Correction | undefined) => {
  const exact = new Set(words);
  const bySound = new Map<string, string>();
  for (const word of exact) {
    if (word.length < leastLength) continue;
    const sound = soundOf(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
  }
  const correctable = [...exact].filter((word) => reach(word.length) > 0);
  const eachCandidate = shorteningIndex(correctable, (word) => reach(word.length));
  return (word) => {
    for (const simpler of withoutRepeats(word)) {
      if (simpler !== word && exact.has(simpler)) return { word: simpler, distance: 0.2 };
    }
    const limit = reach(word.length);
    if (limit === 0) return undefined;
    const sounding = bySound.get(soundOf(word));
    if (sounding !== undefined) return { word: sounding, distance: 0.5 };
    let best: Correction | undefined;
    eachCandidate(word, limit, (candidate) => {
      const most = Math.min(limit, reach(candidate.length));
      if (candidate === best?.word || Math.abs(candidate.length - word.length) > most) return;
      const distance = distanceBetween(word, candidate) + (candidate[0] === word[0] ? 0 : 0.3);
      if (distance <= most + 0.3 && distance < (best?.distance ?? 9)) best = { word: candidate, distance };
    });
    return best;
  };
};
