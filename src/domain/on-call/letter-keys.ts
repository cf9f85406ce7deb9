// Letters as they stand on the keys of a telephone: ABC on 2, to WXYZ on 9.

const letters = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** The keys that spell a word; digits are themselves, accents don't count. */
export const keysFor = (word: string): string =>
  [...word.normalize('NFD').toLowerCase()]
    .map((letter) => {
      const at = letters.findIndex((key) => key.includes(letter));
      return at >= 0 ? String(at + 2) : /\d/.test(letter) ? letter : '';
    })
    .join('');
