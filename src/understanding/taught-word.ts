// A text that begins with a word that is taught, and what follows it.
import { distanceBetween } from './spelling.ts';

const beyondAscii = /[^\0-\x7f]/;

export const plainly = (text: string): string =>
  (beyondAscii.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();

/** Lists stand in languages, of which there are few; each is read once, for every text is held against all of them. */
const read = new Map<string, readonly string[]>();

/** Phrases between commas, the longest first. */
export function phrasesIn(listed: string): readonly string[] {
  const known = read.get(listed);
  if (known) return known;
  const phrases = listed
    .split(',')
    .map((phrase) => plainly(phrase.trim()))
    .sort((a, b) => b.length - a.length);
  read.set(listed, phrases);
  return phrases;
}

/** A slip of the finger is forgiven in words that are long enough. */
const mayBeMisspelt = 5;

const isWord = (written: string, wanted: string): boolean =>
  written === wanted || (wanted.length >= mayBeMisspelt && distanceBetween(written, wanted, 1) <= 1);

/** No phrase that is taught has more words. */
const mostWords = 8;

/** Each text is held against every list there is: its words are read once. */
let latest: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [''] };

function openingOf(text: string): readonly string[] {
  if (latest.text !== text) {
    const words = text.trim().split(/[\s:,.!]+/, mostWords);
    latest = { text, words: words.map(plainly) };
  }
  return latest.words;
}

const wordsOf = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The words of each phrase. A list that is read once is the same list every time. */
function inWords(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = wordsOf.get(phrases);
  if (known) return known;
  const split = phrases.map((phrase) => phrase.split(' '));
  wordsOf.set(phrases, split);
  return split;
}

/** What follows the word, as it was written; `undefined` where the text begins with another. The longest of `phrases` stands first. */
export function restAfter(text: string, phrases: readonly string[]): string | undefined {
  const words = openingOf(text);
  const found = inWords(phrases).find((phrase) => phrase.every((wanted, at) => isWord(words[at] ?? '', wanted)));
  if (found === undefined) return undefined;
  const skipped = new RegExp(`^(\\S+?[\\s:,.!]+){${found.length}}`);
  const whole = `${text.trim()} `;
  return whole.replace(skipped, '').trim();
}
