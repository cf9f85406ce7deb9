// Whether a text may name somebody whom its writer met before, so that those are looked up with it.
import type { Language } from '../languages/language.ts';
import { plainly } from './taught-word.ts';

export function mayNamePartner(text: string, languages: readonly Language[]): boolean {
  const plain = plainly(text).replace(/\s+/g, ' ');
  return languages.some(({ lexicon }) =>
    (lexicon.keywords.notWith ?? '').split(', ').some((phrase) => phrase !== '' && plain.includes(phrase)),
  );
}
