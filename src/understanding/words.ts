// Words as the languages know them: contractions drawn together, abbreviations and misspellings put right.
import type { Token, Tokens, Word } from './tokens.ts';
import { tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Words extends Omit<Tokens, 'list'> {
  readonly list: readonly Word[];
}

/** A word that was written in several tokens. */
interface Joined {
  readonly token: Token;
  /** How many tokens it takes. */
  readonly length: number;
}

/** "Don t", "some one": two tokens that are one word. */
const joinedAt = (tokens: readonly Token[], at: number, vocabularies: readonly Vocabulary[]): Joined | undefined => {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined || second.starts) return undefined;
  for (const { joined } of vocabularies) {
    const text = joined.get(first.text)?.get(second.text);
    if (text !== undefined && !/[,:/]/u.test(second.before)) {
      const raw = `${first.raw} ${second.raw}`;
      return { token: { ...first, text, raw, type: 'word', end: second.end }, length: 2 };
    }
  }
  return undefined;
};

/** Fewer letters than this are initials. */
const fewestSpelledOut = 4;

/** "S T O P", "s.t.o.p": letters that stand alone and together are a word that is known. */
const spelledOutAt = (
  tokens: readonly Token[],
  at: number,
  vocabularies: readonly Vocabulary[],
): Joined | undefined => {
  let end = at;
  while (tokens[end]?.type === 'word' && tokens[end]?.text.length === 1) end += 1;
  const letters = tokens.slice(at, end);
  const [first, last] = [letters[0], letters.at(-1)];
  if (letters.length < fewestSpelledOut || first === undefined || last === undefined) return undefined;
  const text = letters.map((letter) => letter.text).join('');
  if (!vocabularies.some(({ isKnown }) => isKnown(text))) return undefined;
  return {
    token: { ...first, text, raw: letters.map(({ raw }) => raw).join(''), end: last.end },
    length: letters.length,
  };
};

const drawTogether = (tokens: readonly Token[], vocabularies: readonly Vocabulary[]): Token[] => {
  const list: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const joined = spelledOutAt(tokens, at, vocabularies) ?? joinedAt(tokens, at, vocabularies);
    const token = joined?.token ?? tokens[at];
    if (token !== undefined) list.push(token);
    at += joined?.length ?? 1;
  }
  return list;
};

/**
 * So many unheard words are put right in a text. Whoever misspells more of them writes in a language that is none of ours;
 * a text of nothing but such words stays cheap.
 */
const mostCorrected = 40;

/** The word in the spelling of the language that comes nearest to it; as it is in the others. */
const correctedForms = (text: string, plain: readonly string[], vocabularies: readonly Vocabulary[]): string[] => {
  const corrections = vocabularies.map(({ correct }) => correct(text));
  const least = Math.min(...corrections.map((found) => found?.distance ?? Number.POSITIVE_INFINITY));
  return corrections.map((found, index) =>
    found !== undefined && found.distance === least ? found.word : (plain[index] ?? text),
  );
};

/** A function that gives the forms of a word, remembering those it was asked for. */
const formsReader = (vocabularies: readonly Vocabulary[]): ((token: Token) => readonly string[]) => {
  const remembered = new Map<string, readonly string[]>();
  let corrected = 0;
  const formsOf = ({ text, type }: Token): readonly string[] => {
    const plain = vocabularies.map(({ canonical }) => canonical(text));
    if (type !== 'word' || vocabularies.some(({ isKnown }) => isKnown(text)) || corrected >= mostCorrected)
      return plain;
    corrected += 1;
    return correctedForms(text, plain, vocabularies);
  };
  return (token) => {
    const known = remembered.get(token.text);
    if (known !== undefined) return known;
    const forms = formsOf(token);
    remembered.set(token.text, forms);
    return forms;
  };
};

/** The words of a text, each in the spelling of every language. Never throws. */
export const readWords = (text: string, vocabularies: readonly Vocabulary[]): Words => {
  const isWord = (run: string): boolean => vocabularies.some(({ hasDigits }) => hasDigits.has(run));
  const isShort = (word: string): boolean => vocabularies.some(({ shortened }) => shortened.has(word));
  const tokens = tokenise(text, isWord, isShort);
  const formsOf = formsReader(vocabularies);
  const list = drawTogether(tokens.list, vocabularies).map((token): Word => {
    const { raw, text, type, before, glued, starts, start, end } = token;
    return { raw, text, type, before, glued, starts, start, end, forms: formsOf(token) };
  });
  return { list, chars: tokens.chars, after: tokens.after };
};

/** The text from one word to another (not included), as it was written. */
export const writtenBetween = (words: Words, from: number, to: number): string => {
  const first = words.list[from];
  const last = words.list[to - 1];
  return first === undefined || last === undefined ? '' : words.chars.slice(first.start, last.end).join('');
};
