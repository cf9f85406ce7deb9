// CHECK IN 9AM, BUDDY MARIA, IF I DON'T ANSWER …, PHONE FRIEND …, KIND WORDS, MY WISHES, MONTHLY, STORM LIST: a word that is taught and exactly what belongs to it. Anything else is an ordinary text.
import { type CareCommand, type CareWord, careWords } from '../domain/care-command.ts';
import { type ListWish, mostLettersLeft } from '../domain/check-in.ts';
import { parsePhone } from '../domain/phone.ts';
import type { CareLexicon, Language } from '../languages/language.ts';
import { bare, clockIn } from './clock-said.ts';
import { friendIn } from './friend-command.ts';
import { mostWordsOfName } from './name.ts';
import { phrasesIn, restAfter } from './taught-word.ts';

/** `undefined` where the text is none. */
export function readCareCommand(text: string, languages: readonly Language[]): CareCommand | undefined {
  for (const language of languages) {
    const { care } = language;
    if (restAfter(text, phrasesIn(care.words.kindWords)) === '') return { care: 'kindWords' };
    for (const told of ['wishes', 'months'] as const) {
      const after = restAfter(text, phrasesIn(care.words[told]));
      if (after === '') return { care: told };
      if (after !== undefined && isOff(after, care)) return { care: told, off: true };
    }
    const wish = listWishIn(restAfter(text, phrasesIn(care.words.storm)), care);
    if (wish) return { care: 'storm', wish };
    for (const word of careWords) {
      const rest = restAfter(text, phrasesIn(care.words[word]));
      const command = rest === undefined ? undefined : commandOf(word, rest, language);
      if (command) return command;
    }
  }
  return undefined;
}

/** As many keys as a telephone number has are pressed for nothing else. */
export function buddyKeyed(keys: string): CareCommand | undefined {
  const phone = /^\d{10}$/.test(keys) ? parsePhone(keys) : undefined;
  return phone === undefined ? undefined : { care: 'buddy', phone };
}

/** Somebody is chosen by their name. */
export const namesBuddy = (care: CareCommand | undefined): boolean => care !== undefined && 'name' in care;

function commandOf(word: CareWord, rest: string, language: Language): CareCommand | undefined {
  const lexicon = language.care;
  if (rest === '') return { care: word, lacking: true };
  if (isOff(rest, lexicon)) return { care: word, off: true };
  switch (word) {
    case 'checkIn': {
      const at = timeIn(rest, lexicon);
      return at === undefined ? undefined : { care: word, at };
    }
    case 'buddy': {
      const phone = /\d/.test(rest) ? parsePhone(rest) : undefined;
      if (phone !== undefined) return { care: word, phone };
      if (/\d/.test(rest)) return { care: word, lacking: true };
      return rest.split(/\s+/).length > mostWordsOfName ? undefined : { care: word, name: rest.replace(/[.!]+$/, '') };
    }
    case 'friend':
      return friendIn(rest, language);
    case 'ifSilent':
      return rest.length > mostLettersLeft ? { care: word, most: mostLettersLeft } : { care: word, words: rest };
  }
}

function listWishIn(rest: string | undefined, lexicon: CareLexicon): ListWish | undefined {
  if (rest === undefined) return undefined;
  if (rest === '') return 'day';
  if (isOff(rest, lexicon)) return 'off';
  return phrasesIn(lexicon.always).includes(bare(rest)) ? 'always' : undefined;
}

const isOff = (rest: string, { off }: CareLexicon): boolean => phrasesIn(off).includes(bare(rest));

/** The whole of what is said is a time of day: `HH:MM`. */
const timeIn = (rest: string, lexicon: CareLexicon): string | undefined => clockIn(rest, lexicon, 'day');
