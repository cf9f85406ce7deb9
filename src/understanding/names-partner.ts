// Whether a text may name somebody whom its writer met before, so that those are looked up with it.
import type { Language } from '../languages/language.ts';

const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

export function mayNamePartner(text: string, languages: readonly Language[]): boolean {
  const plain = plainly(text);
  return languages.some(({ lexicon }) =>
    (lexicon.keywords.notWith ?? '').split(', ').some((phrase) => phrase !== '' && plain.includes(phrase)),
  );
}
