// Words as they sound, so that what is written by ear is found.
import type { Lexicon } from '../languages/lexicon.ts';

/** Which letters a word has, a bit for each; letters beyond "z" share them. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

/** A function that writes a word as it sounds. Most rules speak of letters that a word doesn't have: those are passed over. */
export const soundIn = (sounds: Lexicon['sounds']): ((word: string) => string) => {
  const rules = sounds.map(([from, to]) => ({ from, to, letters: lettersOf(from) }));
  return (word) => {
    let heard = word;
    let letters = lettersOf(word);
    for (const rule of rules) {
      if ((letters & rule.letters) !== rule.letters || !heard.includes(rule.from)) continue;
      heard = heard.replaceAll(rule.from, rule.to);
      letters = lettersOf(heard);
    }
    return heard;
  };
};

/** More names of places than the communities of an installation have. */
const mostNames = 5000;

/** The same function, which does its work once for each name. */
export const rememberingNames = (heard: (name: string) => string): ((name: string) => string) => {
  const remembered = new Map<string, string>();
  return (name) => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    if (remembered.size >= mostNames) remembered.clear();
    const made = heard(name);
    remembered.set(name, made);
    return made;
  };
};
