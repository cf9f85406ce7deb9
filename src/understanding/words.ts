// Words as the languages know them: contractions drawn together, abbreviations and misspellings put right.
import type { Token, Tokens, Word } from './tokens.ts';
import { tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Words extends Omit<Tokens, 'list'> {
  readonly list: readonly Word[];
}

const joinedAt = (tokens: readonly Token[], at: number, vocabularies: readonly Vocabulary[]): Token | undefined => {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined || second.starts || /[,:/]/u.test(second.before)) return undefined;
  const pair = `${first.text} ${second.text}`;
  const text = vocabularies.map(({ joined }) => joined.get(pair)).find((found) => found !== undefined);
  if (text === undefined) return undefined;
  return { ...first, text, raw: `${first.raw} ${second.raw}`, type: 'word', end: second.end };
};

const drawTogether = (tokens: readonly Token[], vocabularies: readonly Vocabulary[]): Token[] => {
  const list: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const joined = joinedAt(tokens, at, vocabularies);
    const token = joined ?? tokens[at];
    if (token !== undefined) list.push(token);
    if (joined !== undefined) at += 1;
  }
  return list;
};

const formsOf = (token: Token, vocabularies: readonly Vocabulary[]): string[] => {
  const plain = vocabularies.map(({ canonical }) => canonical(token.text));
  const isKnown = vocabularies.some(({ isKnown }) => isKnown(token.text));
  if (token.type !== 'word' || isKnown) return plain;
  const corrections = vocabularies.map(({ correct }) => correct(token.text));
  const least = Math.min(...corrections.map((found) => found?.distance ?? Number.POSITIVE_INFINITY));
  return corrections.map((found, index) =>
    found !== undefined && found.distance === least ? found.word : (plain[index] ?? token.text),
  );
};

/** The words of a text, each in the spelling of every language. Never throws. */
export const readWords = (text: string, vocabularies: readonly Vocabulary[]): Words => {
  const isWord = (run: string): boolean => vocabularies.some(({ hasDigits }) => hasDigits.has(run));
  const isShort = (word: string): boolean => vocabularies.some(({ shortened }) => shortened.has(word));
  const tokens = tokenise(text, isWord, isShort);
  const remembered = new Map<string, readonly string[]>();
  const list = drawTogether(tokens.list, vocabularies).map((token) => {
    const known = remembered.get(token.text);
    const forms = known ?? formsOf(token, vocabularies);
    if (known === undefined) remembered.set(token.text, forms);
    return { ...token, forms };
  });
  return { list, chars: tokens.chars, after: tokens.after };
};

/** The text from one word to another (not included), as it was written. */
export const writtenBetween = (words: Words, from: number, to: number): string => {
  const first = words.list[from];
  const last = words.list[to - 1];
  return first === undefined || last === undefined ? '' : words.chars.slice(first.start, last.end).join('');
};
