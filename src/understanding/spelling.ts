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

/** Three rows of the table of distances, used again for every two words. */
const longestRow = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(longestRow + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/** The letters of `from` and `to` that are compared begin at `start`, and are as many as the lengths say. */
const editsBetween = (from: string, fromLength: number, to: string, toLength: number, start: number): number => {
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= toLength; column += 1) last[column] = column;
  for (let row = 1; row <= fromLength; row += 1) {
    const letter = from.charCodeAt(start + row - 1);
    current[0] = row;
    for (let column = 1; column <= toLength; column += 1) {
      const other = to.charCodeAt(start + column - 1);
      const cost = letter === other ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      const swaps = row > 1 && column > 1 && letter === to.charCodeAt(start + column - 2);
      if (swaps && from.charCodeAt(start + row - 2) === other) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = least;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[toLength] ?? 0;
};

/**
 * Letters to change, leave out, add or swap with their neighbour to get from one word to the other. Words that differ in
 * length by more than `most` are not compared; their distance is given as the difference.
 */
export const distanceBetween = (from: string, to: string, most = longestRow): number => {
  const difference = Math.abs(from.length - to.length);
  if (difference > most) return difference;
  // What both begin and end with alike costs nothing; of most words compared only a letter or two is left.
  let start = 0;
  while (start < from.length && start < to.length && from.charCodeAt(start) === to.charCodeAt(start)) start += 1;
  let fromLength = from.length - start;
  let toLength = to.length - start;
  const isAlike = (): boolean => from.charCodeAt(start + fromLength - 1) === to.charCodeAt(start + toLength - 1);
  while (fromLength > 0 && toLength > 0 && isAlike()) {
    fromLength -= 1;
    toLength -= 1;
  }
  // So many letters left apart are never brought together by one change or swap.
  if (fromLength === 0 || toLength === 0 || (most === 1 && fromLength + toLength > 4) || fromLength + toLength === 2)
    return Math.max(fromLength, toLength);
  return toLength > longestRow ? Math.max(fromLength, toLength) : editsBetween(from, fromLength, to, toLength, start);
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
      const distance = distanceBetween(word, candidate, most) + (candidate[0] === word[0] ? 0 : 0.3);
      if (distance <= most + 0.3 && distance < (best?.distance ?? 9)) best = { word: candidate, distance };
    });
    return best;
  };
};
