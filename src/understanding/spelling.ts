// Finds the word that a misspelt one was meant to be, through the ways of leaving letters out (no search over all words).

export interface Correction {
  readonly word: string;
  /** Letters that had to change. */
  readonly distance: number;
}

const leastLength = 4;
const longestLength = 18;

const reach = (length: number): number => (length < leastLength || length > longestLength ? 0 : length < 8 ? 1 : 2);

const withoutOne = (word: string): string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));

const shortenings = (word: string, deletions: number): Set<string> => {
  const found = new Set([word]);
  let latest = [word];
  for (let round = 0; round < deletions; round += 1) {
    latest = latest.flatMap(withoutOne);
    for (const shorter of latest) found.add(shorter);
  }
  return found;
};

/** Letters to change, leave out, add or swap with their neighbour to get from one word to the other. */
export const distanceBetween = (from: string, to: string): number => {
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

/** "yesss" may be "yes", "soooon" may be "soon": a letter repeated is tried twice and once. */
const withoutRepeats = (word: string): string[] => [
  word.replace(/(.)\1{2,}/gu, '$1$1'),
  word.replace(/(.)\1+/gu, '$1'),
];

/**
 * A function that finds the nearest of `words`, or `undefined` where none is near: one letter away for words of four to
 * seven letters, two for longer ones. `soundOf` writes a word as it sounds, so that "viage" finds "viaje".
 */
export const speller = (
  words: Iterable<string>,
  soundOf: (word: string) => string,
): ((word: string) => Correction | undefined) => {
  const exact = new Set<string>();
  const bySound = new Map<string, string>();
  const byShortening = new Map<string, string[]>();
  for (const word of words) {
    exact.add(word);
    if (word.length < leastLength) continue;
    const sound = soundOf(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
    for (const shorter of shortenings(word, reach(word.length))) {
      const list = byShortening.get(shorter);
      if (list === undefined) byShortening.set(shorter, [word]);
      else list.push(word);
    }
  }
  return (word) => {
    for (const simpler of withoutRepeats(word)) {
      if (simpler !== word && exact.has(simpler)) return { word: simpler, distance: 0.2 };
    }
    const limit = reach(word.length);
    if (limit === 0) return undefined;
    const sounding = bySound.get(soundOf(word));
    if (sounding !== undefined) return { word: sounding, distance: 0.5 };
    let best: Correction | undefined;
    for (const shorter of shortenings(word, limit)) {
      for (const candidate of byShortening.get(shorter) ?? []) {
        const distance = distanceBetween(word, candidate) + (candidate[0] === word[0] ? 0 : 0.3);
        if (distance <= Math.min(limit, reach(candidate.length)) + 0.3 && distance < (best?.distance ?? 9)) {
          best = { word: candidate, distance };
        }
      }
    }
    return best;
  };
};
