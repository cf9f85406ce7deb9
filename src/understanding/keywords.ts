// Commands in their taught form: a keyword first, in any case and with a slip of the finger, then its arguments.

import type { Keyword } from '../languages/lexicon.ts';
import { hoursIn } from './hours.ts';
import { joinWordAt } from './join.ts';
import { languageNamedFrom } from './language-wanted.ts';
import { numberFrom } from './limit.ts';
import { nameAt } from './name.ts';
import { readNeed } from './need.ts';
import { kindsIn } from './offer.ts';
import { pauseEndIn } from './pause.ts';
import type { Judgement, Scene } from './scene.ts';
import { distanceBetween } from './spelling.ts';
import { sure } from './sureness.ts';
import { areaOf } from './where.ts';
import { writtenBetween } from './words.ts';

interface KeywordFound {
  readonly keyword: Keyword;
  /** The first word after it. */
  readonly end: number;
  readonly exact: boolean;
}

const isOneAway = (text: string, wanted: string): boolean => text.length >= 3 && distanceBetween(text, wanted, 1) <= 1;

/** Whether a keyword stands at a place; `mayBeMeant` says which words of the text may be slips of the finger. */
const matches = (
  scene: Scene,
  language: number,
  place: number,
  phrase: readonly string[],
  mayBeMeant: (at: number) => boolean,
): 'exact' | 'near' | undefined => {
  let exact = true;
  for (const [offset, wanted] of phrase.entries()) {
    const word = scene.words.list[place + offset];
    if (word === undefined || (offset > 0 && word.starts)) return undefined;
    const form = word.forms[language] ?? word.text;
    if (form !== wanted && word.text !== wanted) {
      if (wanted.length < 3 || !mayBeMeant(place + offset) || !isOneAway(word.text, wanted)) return undefined;
    }
    if (word.text !== wanted) exact = false;
  }
  return exact ? 'exact' : 'near';
};

/** The keyword that stands at a place, the longest if there are several. */
export const keywordAt = (scene: Scene, place: number): KeywordFound | undefined => {
  let best: KeywordFound | undefined;
  const unheard = new Map<number, boolean>();
  const mayBeMeant = (at: number): boolean => {
    const { text = '' } = scene.words.list[at] ?? {};
    const known = unheard.get(at) ?? !scene.vocabularies.some(({ isKnown }) => isKnown(text));
    unheard.set(at, known);
    return known;
  };
  scene.vocabularies.forEach(({ keywords }, language) => {
    for (const { keyword, words } of keywords) {
      const how = matches(scene, language, place, words, mayBeMeant);
      if (how === undefined) continue;
      const end = place + words.length;
      if (end > (best?.end ?? 0) || (end === best?.end && how === 'exact' && !best.exact)) {
        best = { keyword, end, exact: how === 'exact' };
      }
    }
  });
  return best;
};

const isEmpty = (scene: Scene, from: number): boolean =>
  scene.words.list
    .slice(from)
    .every(
      (word) =>
        word.type === 'emoji' ||
        scene.vocabularies.some(({ courtesy }, language) => courtesy.has(word.forms[language] ?? '')),
    );

/** "Nombre no puedo": no name begins with a negation. */
const isBarrier = (scene: Scene, place: number): boolean =>
  scene.vocabularies.some(({ barriers }, language) => barriers.has(scene.words.list[place]?.forms[language] ?? ''));

const argumentOr = (bare: boolean, argument: string | undefined): { argument?: string } | undefined =>
  argument === undefined ? (bare ? {} : undefined) : { argument };

/** The argument of `hours` that takes every limit away. */
const anyTime = 'any';

const fewWords = 3;

/** What follows, as it was written, where it is short enough to be an argument and not a sentence. */
const fewWordsFrom = (scene: Scene, from: number): string | undefined =>
  scene.words.list.length - from <= fewWords
    ? writtenBetween(scene.words, from, scene.words.list.length) || undefined
    : undefined;

/** A name and nothing after it: "not with this weather" names nobody. */
const wholeNameFrom = (scene: Scene, from: number): string | undefined => {
  const name = nameAt(scene, from);
  return name !== undefined && isEmpty(scene, from + name.split(/\s+/).length) ? name : undefined;
};

/** What follows the keyword, where it fits; `undefined` where the text is a sentence that only begins with the word. */
const argumentsOf = (scene: Scene, keyword: Keyword, from: number): Partial<Judgement> | undefined => {
  const bare = isEmpty(scene, from);
  const asks = scene.words.after.includes('?');
  switch (keyword) {
    case 'need': {
      const kind = readNeed(scene)?.kind;
      return asks && !bare ? undefined : bare ? {} : { kind: kind ?? 'other' };
    }
    case 'offer': {
      const kinds = kindsIn(scene, from);
      return kinds.length > 0 ? { kinds, argument: kinds.join(',') } : bare ? {} : undefined;
    }
    case 'area':
      return argumentOr(bare, areaOf(scene) ?? (asks ? undefined : fewWordsFrom(scene, from)));
    case 'hours':
      return argumentOr(bare, hoursIn(scene) ?? (scene.signs(from, 'anyTime') ? anyTime : undefined));
    case 'pause':
      return argumentOr(bare, pauseEndIn(scene));
    case 'name':
      return isBarrier(scene, from) ? undefined : argumentOr(bare, fewWordsFrom(scene, from) ?? nameAt(scene, from));
    case 'notWith':
      return argumentOr(bare, wholeNameFrom(scene, from));
    case 'language':
      return argumentOr(bare, languageNamedFrom(scene, from) ?? fewWordsFrom(scene, from)?.toLowerCase());
    case 'limit':
      return argumentOr(bare, numberFrom(scene, from)?.toString());
    case 'join':
      return argumentOr(bare, joinWordAt(scene, from));
    case 'yes':
    case 'no':
    case 'done':
    case 'drop':
    case 'withdraw':
    case 'resume':
    case 'status':
    case 'thanks':
    case 'call':
    case 'me':
    case 'forget':
    case 'help':
    case 'optout':
    case 'optin':
      return bare && !asks ? {} : undefined;
  }
};

/** The command that the text spells out, with or without the code of a request (`codePlace`: its place). */
export const readKeyword = (scene: Scene, codePlace: number | undefined): Judgement | undefined => {
  const first = codePlace === 0 ? 1 : 0;
  const found = keywordAt(scene, first);
  if (found === undefined) return undefined;
  const from = codePlace === found.end ? found.end + 1 : found.end;
  const given = argumentsOf(scene, found.keyword, from);
  return (
    given && { meaning: found.keyword, sureness: found.exact ? sure.taught : sure.plain, explicit: true, ...given }
  );
};
