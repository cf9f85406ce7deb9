// Which words come to the same when letters are left out of them: the candidates for what a misspelt word was meant to be.
//
// A long word has more than a hundred shortenings, too many to write out for every word of a language and of a text. Each
// is known by its hash instead, worked out from the hash of the letters before the one left out and of those after it.

const base = 0x01000193;

/** Letters that a word can have here. */
const longestWord = 32;

const powers = new Int32Array(longestWord + 1).fill(1);
for (let at = 1; at <= longestWord; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, base);

/** At each place the hash of the letters from there to the end; made anew for every word. */
const tails = new Int32Array(longestWord + 1);

const longer = (hash: number, letter: number): number => (Math.imul(hash, base) + letter + 1) | 0;

/**
 * Calls `take` with the hash of a word, and of what stays of it with up to `deletions` (0 to 2) letters left out; in the
 * order in which the letters stand. Different shortenings of words as short as these hardly ever have the same hash.
 */
const eachShortening = (word: string, deletions: number, take: (hash: number) => void): void => {
  const { length } = word;
  tails[length] = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    tails[at] = (Math.imul(word.charCodeAt(at) + 1, powers[length - 1 - at] ?? 0) + (tails[at + 1] ?? 0)) | 0;
  }
  const followed = (hash: number, from: number): number =>
    (Math.imul(hash, powers[length - from] ?? 0) + (tails[from] ?? 0)) | 0;
  take(tails[0] ?? 0);
  if (deletions === 0) return;
  let before = 0;
  for (let out = 0; out < length; out += 1) {
    take(followed(before, out + 1));
    before = longer(before, word.charCodeAt(out));
  }
  if (deletions === 1) return;
  before = 0;
  for (let first = 0; first < length; first += 1) {
    let between = before;
    for (let second = first + 1; second < length; second += 1) {
      take(followed(between, second + 1));
      between = longer(between, word.charCodeAt(second));
    }
    before = longer(before, word.charCodeAt(first));
  }
};

/** Calls `take` with the words that share a shortening with `word`, each once for every one they share. */
type Candidates = (word: string, deletions: number, take: (candidate: string) => void) => void;

/**
 * The words by their shortenings; `deletionsOf` says how many letters may be left out of a word. A few candidates more
 * than share one may come, through shortenings with the same hash.
 */
export const shorteningIndex = (words: readonly string[], deletionsOf: (word: string) => number): Candidates => {
  let count = 0;
  for (const word of words) {
    eachShortening(word, deletionsOf(word), () => {
      count += 1;
    });
  }
  const bits = Math.max(4, Math.ceil(Math.log2(count + 1)));
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  // Chains in flat arrays: one number each for the hash, the word and the next link, where a Map would need objects.
  const heads = new Int32Array(2 ** bits).fill(-1);
  const hashes = new Int32Array(count);
  const wordAt = new Int32Array(count);
  const next = new Int32Array(count);
  let free = 0;
  // A chain grows at its head: the last word first, so that it is followed in the order of the words.
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    eachShortening(word, deletionsOf(word), (hash) => {
      const slot = slotOf(hash);
      hashes[free] = hash;
      wordAt[free] = at;
      next[free] = heads[slot] ?? -1;
      heads[slot] = free;
      free += 1;
    });
  }
  return (word, deletions, take) =>
    eachShortening(word, deletions, (hash) => {
      for (let link = heads[slotOf(hash)] ?? -1; link >= 0; link = next[link] ?? -1) {
        if (hashes[link] === hash) take(words[wordAt[link] ?? 0] ?? '');
      }
    });
};
