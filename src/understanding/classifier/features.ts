// What a text is recognised by: its words, its pairs of words, and pieces of words, each as a number below `buckets`.

/** A power of two. Few enough to ship, many enough that what falls together seldom matters. */
export const buckets = 2 ** 14;

const lengthOfPiece = 4;

// FNV-1a: small, well known, and the same everywhere.
const seed = 0x811c9dc5;

const hashed = (hash: number, text: string, from = 0, to = text.length): number => {
  let mixed = hash;
  for (let place = from; place < to; place += 1) mixed = Math.imul(mixed ^ text.charCodeAt(place), 0x01000193);
  return mixed;
};

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);

const wordPattern = /\p{L}[\p{L}']*|\p{N}+|\p{Extended_Pictographic}|[?!.,]/gu;

/** Words without case and accents, marks that end or ask, emojis; every number is the same. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').match(wordPattern) ?? []).map(
    (word) => (/^\p{N}/u.test(word) ? '#' : word),
  );

/** The features of a text, each once. */
export const featuresOf = (text: string): ReadonlySet<number> => {
  const words = ['<', ...wordsOf(text), '>'];
  const found = new Set<number>();
  words.forEach((word, place) => {
    found.add(bucketOf(hashed(hashed(seed, 'w'), word)));
    const next = words[place + 1];
    if (next !== undefined) found.add(bucketOf(hashed(hashed(hashed(hashed(seed, 'p'), word), ' '), next)));
    const edged = `_${word}_`;
    for (let from = 0; from + lengthOfPiece <= edged.length; from += 1)
      found.add(bucketOf(hashed(hashed(seed, 'c'), edged, from, from + lengthOfPiece)));
  });
  return found;
};
