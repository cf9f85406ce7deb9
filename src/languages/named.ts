// The language of that id, or the first where the hotline does not speak it.
import type { Language } from './language.ts';

export function languageNamed(languages: readonly Language[], id: string): Language {
  const language = languages.find((known) => known.id === id) ?? languages[0];
  if (!language) throw new Error('the hotline speaks no language');
  return language;
}
