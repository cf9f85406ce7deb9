// A text with everything that was found in it; what the readers of meanings and slots look at.
import type { Kind, NeedKind } from '../domain/kinds.ts';
import type { Meaning, Quiet, Reading } from '../domain/reading.ts';
import type { Language } from '../languages/language.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Word } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Mention } from './when/mention.ts';
import { mentionsIn } from './when/mentions.ts';
import type { TimeSigns } from './when/signs.ts';
import { timeSigns } from './when/signs.ts';
import type { Surroundings } from './when/times-in.ts';
import type { Words } from './words.ts';
import { readWords } from './words.ts';

export interface KnownArea {
  readonly name: string;
  readonly zips: readonly string[];
  /** Other names that people use for it. */
  readonly also: readonly string[];
}

/** What a text is read against. */
export interface Background {
  readonly languages: readonly Language[];
  /** The member's language, where it is known. */
  readonly language?: string;
  readonly areas: readonly KnownArea[];
  readonly kinds: readonly Kind[];
  /** IANA zone of the community. */
  readonly timezone: string;
  readonly now: Date;
  /** A helper has at least one open invitation, or was asked something else that takes a yes or a no. */
  readonly as: 'member' | 'helper';
  /** Codes of the requests in which the writer has a part, where they are known: only these can stand without a keyword. */
  readonly codes?: readonly number[];
}

export interface Scene {
  readonly text: string;
  readonly words: Words;
  readonly vocabularies: readonly Vocabulary[];
  readonly cues: readonly Cue[];
  readonly signs: TimeSigns;
  readonly mentions: readonly Mention[];
  readonly background: Background;
}

const surroundings = (vocabularies: readonly Vocabulary[]): Surroundings => {
  const isIn = (list: 'linking' | 'beneficiary') => (word: Word) =>
    vocabularies.some((vocabulary, language) => vocabulary[list].has(word.forms[language] ?? ''));
  return { isJoining: isIn('linking'), isBeneficiary: isIn('beneficiary') };
};

/** Reads the words, phrases and times of a text. */
export const sceneOf = (text: string, background: Background): Scene => {
  const vocabularies = background.languages.map(({ lexicon }) => vocabularyOf(lexicon));
  const words = readWords(text, vocabularies);
  const signs = timeSigns(words.list, vocabularies);
  return {
    text,
    words,
    vocabularies,
    cues: findCues(words.list, vocabularies),
    signs,
    mentions: mentionsIn(words.list, signs, surroundings(vocabularies)),
    background,
  };
};

/** A cue as it stands once the word at `place` is gone. */
const movedUp = ({ sign, at, start, end }: Cue, place: number): Cue => {
  const moved = (from: number): number => (from > place ? from - 1 : from);
  return { sign, at: at.map(moved), start: moved(start), end: moved(end) };
};

/** The same text without one of its words (the code of a request), which may have looked like a time or a number of people. */
export const sceneWithout = (scene: Scene, place: number): Scene => {
  const list = scene.words.list.filter((_, at) => at !== place);
  const [first] = list;
  if (place === 0 && first !== undefined) list[0] = { ...first, starts: true, before: '', glued: false };
  const signs = timeSigns(list, scene.vocabularies);
  return {
    ...scene,
    words: { ...scene.words, list },
    cues: scene.cues.filter(({ at }) => !at.includes(place)).map((cue) => movedUp(cue, place)),
    signs,
    mentions: mentionsIn(list, signs, surroundings(scene.vocabularies)),
  };
};

/** What a reader of meanings makes of a text. */
export interface Judgement {
  readonly meaning: Meaning;
  readonly sureness: number;
  readonly explicit?: boolean;
  readonly argument?: string;
  readonly kind?: NeedKind;
  readonly kinds?: readonly Kind[];
  readonly occurrence?: NonNullable<Reading['occurrence']>;
  readonly quiet?: Quiet;
  readonly unable?: true;
}
