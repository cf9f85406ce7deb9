// Finds the phrases of all languages in a text and lets the longer ones have the words they share with shorter ones.
import type { NeedKind } from '../domain/kinds.ts';
import type { CueName } from './lexicon.ts';
import { match } from './phrases.ts';
import type { Sign, Strength, Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A phrase found: what it is a sign of, and the places of its words. */
export interface Cue {
  readonly sign: Sign;
  readonly at: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Every phrase of every language in the text. */
export const findCues = (words: readonly Word[], vocabularies: readonly Vocabulary[]): Cue[] => {
  const found: Cue[] = [];
  words.forEach((word, place) => {
    vocabularies.forEach((vocabulary, language) => {
      const form = word.forms[language] ?? word.text;
      const entries = vocabulary.startingWith(form);
      for (const { phrase, sign } of form === word.text
        ? entries
        : [...entries, ...vocabulary.startingWith(word.text)]) {
        const at = match(phrase, words, place, language, vocabulary.barriers);
        if (at !== undefined) found.push({ sign, at, start: at[0] ?? place, end: (at.at(-1) ?? place) + 1 });
      }
    });
  });
  return found;
};

const later = (one: Cue, other: Cue): number => one.start - other.start || one.end - other.end;

/**
 * The cues among `names` that hold: of two that share a word the one that names more words wins ("no problem" over "no").
 * In the order of the text.
 */
export const settle = (cues: readonly Cue[], names: ReadonlySet<CueName>): Cue[] => {
  const taken = new Set<number>();
  return cues
    .filter(({ sign }) => 'cue' in sign && names.has(sign.cue))
    .sort((one, other) => other.at.length - one.at.length || later(one, other))
    .filter(({ at }) => {
      if (at.some((place) => taken.has(place))) return false;
      for (const place of at) taken.add(place);
      return true;
    })
    .sort(later);
};

export const named = (cues: readonly Cue[], ...names: readonly CueName[]): Cue[] =>
  cues.filter(({ sign }) => 'cue' in sign && names.includes(sign.cue));

export interface KindCue extends Cue {
  readonly sign: { readonly kind: NeedKind; readonly strength: Strength };
}

const ranks: Readonly<Record<Strength, number>> = { sure: 0, names: 1, likely: 2, hint: 3 };

const rank = ({ sign }: KindCue): number => ranks[sign.strength];

/** The signs of kinds of help, settled among themselves in the same way. */
export const settleKinds = (cues: readonly Cue[]): KindCue[] => {
  const taken = new Set<number>();
  return cues
    .filter((cue): cue is KindCue => 'kind' in cue.sign)
    .sort((one, other) => other.at.length - one.at.length || rank(one) - rank(other) || later(one, other))
    .filter(({ at }) => {
      if (at.some((place) => taken.has(place))) return false;
      for (const place of at) taken.add(place);
      return true;
    })
    .sort(later);
};
