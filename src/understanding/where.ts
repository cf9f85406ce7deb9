// Which area a text speaks of: a ZIP, or the name or alias of one of the community's areas, in any spelling.

import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import type { KnownArea, Scene } from './scene.ts';
import { distanceBetween } from './spelling.ts';
import type { Word } from './tokens.ts';
import { fold } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Place {
  readonly area: string;
  readonly start: number;
  readonly end: number;
}

/** Words and letters of the longest name. */
const longestName = 3;
const longestSaid = 24;

const allowance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

const squeezed = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

interface SpelledArea {
  readonly area: string;
  /** Its name or an alias, without blanks, as it is written or as it sounds in a language. */
  readonly name: string;
  /** The language in which it sounds so; none where it is written so. */
  readonly language: number | undefined;
  /** The letter with which texts begin it. */
  readonly first: string;
  /** So many letters may be wrong. What only sounds alike has to come nearer. */
  readonly most: number;
}

const spelled = (areas: readonly KnownArea[], vocabularies: readonly Vocabulary[]): SpelledArea[] =>
  areas.flatMap(({ name: area, also }) =>
    [area, ...also].map(squeezed).flatMap((name) => [
      { area, name, language: undefined, first: name[0] ?? '', most: allowance(name.length) },
      ...vocabularies.map(({ heardNameOf }, language) => {
        const heard = heardNameOf(name);
        return { area, name: heard, language, first: heard[0] ?? '', most: Math.min(1, allowance(heard.length + 1)) };
      }),
    ]),
  );

/** The names of a community's areas, by the letter with which they begin. */
type AreasByLetter = ReadonlyMap<string, readonly SpelledArea[]>;

const byLetter = (areas: readonly SpelledArea[]): AreasByLetter => {
  const groups = new Map<string, SpelledArea[]>();
  for (const area of areas) groups.set(area.first, [...(groups.get(area.first) ?? []), area]);
  return groups;
};

const spelledBefore = new WeakMap<readonly KnownArea[], AreasByLetter>();

/** The names of a community's areas, made ready once. */
const namesOf = ({ background: { areas }, vocabularies }: Scene): AreasByLetter => {
  const known = spelledBefore.get(areas) ?? byLetter(spelled(areas, vocabularies));
  spelledBefore.set(areas, known);
  return known;
};

/** A name that is written nearly so goes before one that only sounds so. */
const soundsOnly = 0.5;

/** As it sounds, a word may have half as many letters ("ss"), and hardly more. */
const mayComeNear = (said: string, { name, most }: SpelledArea): boolean =>
  name.length <= said.length + most + 1 && 2 * (name.length + most) >= said.length;

const nearestArea = (
  said: string,
  areas: readonly SpelledArea[],
  vocabularies: readonly Vocabulary[],
): { area: string; distance: number } | undefined => {
  let best: { area: string; distance: number } | undefined;
  const sounds: string[] = [];
  const heardIn = (language: number): string => {
    const heard = sounds[language] ?? vocabularies[language]?.soundOf(said) ?? said;
    sounds[language] = heard;
    return heard;
  };
  for (const spelledArea of areas) {
    if (!mayComeNear(said, spelledArea)) continue;
    const { area, name, language, most } = spelledArea;
    const heard = language === undefined ? said : heardIn(language);
    const distance = distanceBetween(heard, name, most) + (language === undefined ? 0 : soundsOnly);
    if (distance <= most + soundsOnly && distance < (best?.distance ?? 9)) best = { area, distance };
  }
  return best;
};

/** A house number stands before the name of a street: "12345 Clark", but not "60640 please" or "60640 tomorrow". */
const isZip = (words: readonly Word[], place: number, scene: Scene): boolean => {
  const word = words[place];
  if (word?.type !== 'number' || word.text.length !== 5 || word.before.endsWith('$') || word.before.endsWith('#'))
    return false;
  if (scene.background.areas.some(({ zips }) => zips.includes(word.text))) return true;
  const next = words[place + 1];
  const isIn = (list: 'frequent' | 'streets' | 'linking', at: number): boolean =>
    scene.vocabularies.some((vocabulary) => vocabulary[list].has(words[at]?.text ?? ''));
  const isBeside = next?.before === '' && !next.starts;
  if (isBeside && /^[nsew]$/iu.test(next.raw)) return false;
  if (isBeside && [2, 3].some((ahead) => isIn('streets', place + ahead) && !isIn('frequent', place + 1))) return false;
  // "60417 on Elm Street"
  if (isBeside && isIn('linking', place + 1) && isIn('streets', place + 3)) return false;
  return !(isBeside && /^\p{Lu}\p{Ll}/u.test(next.raw)) || isIn('frequent', place + 1);
};

const found = new WeakMap<Scene, readonly Place[]>();

/** Every place named, in the order of the text. Remembered for the same scene. */
export const placesIn = (scene: Scene): readonly Place[] => {
  const known = found.get(scene) ?? findPlaces(scene);
  found.set(scene, known);
  return known;
};

/** The area named by the words from a place on. */
const nearestAt = (scene: Scene, at: number, likely: readonly SpelledArea[]): Place | undefined => {
  let best: (Place & { distance: number }) | undefined;
  let said = '';
  for (let end = at + 1; end <= at + longestName; end += 1) {
    const word = scene.words.list[end - 1];
    if (word === undefined || (end > at + 1 && (word.starts || word.before !== ''))) break;
    said += word.text;
    if (said.length > longestSaid) break;
    const near = nearestArea(said, likely, scene.vocabularies);
    if (near !== undefined && near.distance <= (best?.distance ?? 9)) best = { ...near, start: at, end };
  }
  return best;
};

const findPlaces = (scene: Scene): readonly Place[] => {
  const words = scene.words.list;
  const names = namesOf(scene);
  const places: Place[] = [];
  let at = 0;
  while (at < words.length) {
    if (isZip(words, at, scene)) {
      places.push({ area: words[at]?.text ?? '', start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const likely = names.get(words[at]?.text[0] ?? '');
    const best = likely && nearestAt(scene, at, likely);
    if (best !== undefined) places.push({ area: best.area, start: best.start, end: best.end });
    at = best?.end ?? at + 1;
  }
  return places;
};

const leaving: ReadonlySet<CueName> = new Set(['formerly']);

/** The place where the help begins: the one after "from" or "live in" if there are several, otherwise the first. */
export const areaOf = (scene: Scene): string | undefined => {
  const places = placesIn(scene);
  const isHome = ({ start }: Place): boolean =>
    scene.vocabularies.some(({ home: before }, language) =>
      [1, 2].some((back) => before.has(scene.words.list[start - back]?.forms[language] ?? '')),
    );
  const left = named(settle(scene.cues, leaving), 'formerly');
  const isLeft = ({ start }: Place): boolean => left.some(({ end }) => start - end >= 0 && start - end <= 1);
  const stays = places.some((place) => !isLeft(place)) ? places.filter((place) => !isLeft(place)) : places;
  return (stays.find(isHome) ?? stays[0])?.area;
};
