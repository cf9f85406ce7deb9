// A text that begins with a word that is taught, and what follows it.
import { distanceBetween } from './spelling.ts';

export const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const phrasesIn = (listed: string): readonly string[] =>
  listed.split(',').map((phrase) => plainly(phrase.trim()));

/** A slip of the finger is forgiven in words that are long enough. */
const mayBeMisspelt = 5;

const isWord = (written: string, wanted: string): boolean =>
  written === wanted || (wanted.length >= mayBeMisspelt && distanceBetween(written, wanted, 1) <= 1);

/** What follows the word, as it was written; `undefined` where the text begins with another. */
export function restAfter(text: string, phrases: readonly string[]): string | undefined {
  const parts = text.trim().split(/[\s:,.!]+/);
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const found = longestFirst.find((phrase) =>
    phrase.split(' ').every((wanted, at) => isWord(plainly(parts[at] ?? ''), wanted)),
  );
  if (found === undefined) return undefined;
  const skipped = new RegExp(`^(\\S+?[\\s:,.!]+){${found.split(' ').length}}`);
  const whole = `${text.trim()} `;
  return whole.replace(skipped, '').trim();
}
