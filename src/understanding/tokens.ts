// Cuts a text into words, numbers and emoji in one pass; what stands between two of them stays with the later one.

export interface Token {
  /** As it was written. */
  readonly raw: string;
  /** Lower case, without accents and apostrophes. */
  readonly text: string;
  readonly type: 'word' | 'number' | 'emoji';
  /** Punctuation between the token before and this one, without blanks. */
  readonly before: string;
  /** Nothing at all stands between the token before and this one ("10am"). */
  readonly glued: boolean;
  /** A sentence ended just before this token. */
  readonly starts: boolean;
  readonly start: number;
  readonly end: number;
}

/** A token as the languages know it. */
export interface Word extends Token {
  /** The word in the spelling of each language, in the order of the languages. */
  readonly forms: readonly string[];
}

export interface Tokens {
  readonly list: readonly Token[];
  /** The characters that `start` and `end` count. */
  readonly chars: readonly string[];
  /** Punctuation after the last token. */
  readonly after: string;
}

/** Texts are read this far; a concatenated SMS is never longer than 1,600 characters. */
const longestText = 1600;

const isPlainLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
// Nearly all characters are plain ones, for which no expression needs to be tried.
const isLetter = (char: string): boolean => isPlainLetter(char) || (char > '\u007f' && /\p{L}|\p{M}/u.test(char));
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isEmoji = (char: string): boolean => char > '\u007f' && /\p{Extended_Pictographic}/u.test(char);
/** Glues two emoji into one. */
const joiner = '\u200d';
const isModifier = (char: string): boolean => /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u.test(char);
const isApostrophe = (char: string): boolean => "'’‘`´ʼ".includes(char);
const endsSentence = (marks: string): boolean => /[.!?;\n…¡¿]/u.test(marks);

/** Lower case without accents: "Mañana" becomes "manana". */
export const fold = (word: string): string =>
  /^[a-z0-9]*$/u.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/\p{M}|['’‘`´ʼ]/gu, '')
        .toLowerCase();

/** The emoji without skin and sex: a raised hand is a raised hand. */
const emojiText = (raw: string): string => raw.replace(/\u200d.*|[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');

/** Where the run of characters that starts at `at` ends; apostrophes inside a word belong to it. */
const endOfRun = (chars: readonly string[], at: number): { end: number; type: Token['type'] } => {
  const first = chars[at] ?? '';
  let end = at + 1;
  if (isDigit(first)) {
    while (end < chars.length && isDigit(chars[end] ?? '')) end += 1;
    return { end, type: 'number' };
  }
  if (isLetter(first)) {
    while (end < chars.length) {
      const char = chars[end] ?? '';
      if (!isLetter(char) && !(isApostrophe(char) && isLetter(chars[end + 1] ?? ''))) break;
      end += 1;
    }
    return { end, type: 'word' };
  }
  while (end < chars.length && isModifier(chars[end] ?? '')) end += chars[end] === joiner ? 2 : 1;
  return { end: Math.min(end, chars.length), type: 'emoji' };
};

/** End of a word written with digits in it ("2moro"), where `isWord` knows the whole run; otherwise `undefined`. */
const endOfMixed = (chars: readonly string[], at: number, isWord: (word: string) => boolean): number | undefined => {
  let end = at;
  while (end < chars.length && end - at < 16 && (isLetter(chars[end] ?? '') || isDigit(chars[end] ?? ''))) end += 1;
  return isWord(fold(chars.slice(at, end).join(''))) ? end : undefined;
};

/**
 * The tokens of a text, in order; never throws.
 * `isWord` says which runs of letters and digits are one word; `isShort` which words end in a point that ends no sentence.
 */
export const tokenise = (
  text: string,
  isWord: (word: string) => boolean = () => false,
  isShort: (word: string) => boolean = () => false,
): Tokens => {
  const chars = [...text.slice(0, longestText).normalize('NFC')];
  const list: Token[] = [];
  let marks = '';
  let blank = true;
  let at = 0;
  while (at < chars.length) {
    const char = chars[at] ?? '';
    if (!isLetter(char) && !isDigit(char) && !isEmoji(char)) {
      if (char === '\n' || !/\s/u.test(char)) marks += char;
      blank = true;
      at += 1;
      continue;
    }
    const previous = list.at(-1);
    const plain = endOfRun(chars, at);
    const after = chars[plain.end] ?? '';
    const goesOn = plain.type === 'word' ? isDigit(after) : plain.type === 'number' && isLetter(after);
    const mixed = blank && goesOn ? endOfMixed(chars, at, isWord) : undefined;
    const run = mixed === undefined ? plain : { end: mixed, type: 'word' as const };
    const raw = chars.slice(at, run.end).join('');
    const point = marks === '.' && previous !== undefined && (previous.end === at - 1 || isShort(previous.text));
    list.push({
      raw,
      text: run.type === 'emoji' ? emojiText(raw) : fold(raw),
      type: run.type,
      before: marks,
      glued: !blank,
      starts: previous === undefined || (endsSentence(marks) && !point),
      start: at,
      end: run.end,
    });
    marks = '';
    blank = false;
    at = run.end;
  }
  return { list, chars, after: marks };
};
