// Puts the phrases of a decision into words, in the language of whoever gets them.

import { inWords } from './call-wording.ts';
import type { Effect } from './domain/effect.ts';
import type { Phrase, Wordings } from './domain/phrases.ts';
import type { Language } from './languages/language.ts';
import { languageNamed } from './languages/named.ts';
import { inPlainLetters } from './plain-letters.ts';
import type { WordedEffect } from './store/worded-effect.ts';

/** Twilio takes 1,600 letters; this leaves room for what we say around people's own words. */
const longestWords = 1400;

/** One segment holds this much of any alphabet, accents or not. */
const longestInAnyAlphabet = 70;

/** Stands where people's own words go, while ours are written plainly. */
const place = '\uE000';

/** The effects with every phrase put into words; words too long for one text become several. */
export const wordAll = (effects: readonly Effect[], languages: readonly Language[]): readonly WordedEffect[] =>
  effects.flatMap((effect): WordedEffect[] => {
    if (effect.do === 'sayInCall') return [{ do: 'sayInCall', script: inWords(effect.script, languages) }];
    if (effect.do !== 'text') return [effect];
    const { phrase, ...text } = effect;
    const language = languageNamed(languages, effect.to.language);
    const { addressee } = effect.to;
    return inParts(phrase).map((part, index) => {
      const said = say(language.wordings, part);
      const body =
        addressee === undefined ? said : say(language.wordings, { say: 'forMember', name: addressee, text: said });
      return { ...text, phrase: part, body, pictures: index === 0 ? text.pictures : [] };
    });
  });

/** People's own words stay to the letter; ours give up accents where that can save a segment. */
export function say(wordings: Wordings, phrase: Phrase): string {
  const word = wordings[phrase.say] as (said: Phrase) => string;
  const said = word(phrase);
  if (said.length <= longestInAnyAlphabet) return said;
  if (phrase.say === 'forMember')
    return inPlainLetters(word({ ...phrase, text: place })).replace(place, () => phrase.text);
  if ('words' in phrase && phrase.words !== '')
    return inPlainLetters(word({ ...phrase, words: place })).replace(place, () => phrase.words);
  return inPlainLetters(said);
}

/** A phrase with people's words that are too long for one text becomes several, each of which says whose they are. */
function inParts(phrase: Phrase): readonly Phrase[] {
  if (!('words' in phrase)) return [phrase];
  return piecesOf(phrase.words).map((words) => ({ ...phrase, words }));
}

function piecesOf(words: string): readonly string[] {
  if (words.length <= longestWords) return [words];
  const space = words.lastIndexOf(' ', longestWords);
  const end = space > longestWords / 2 ? space : longestWords;
  // A cut must not go through the middle of an emoji.
  const cut = /[\uD800-\uDBFF]/.test(words.charAt(end - 1)) ? end - 1 : end;
  return [words.slice(0, cut), ...piecesOf(words.slice(cut).trimStart())];
}
