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

const longestName = 3;

const allowance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

const squeezed = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

interface SpelledArea {
  readonly area: string;
  /** Its name or an alias, without blanks, as it is written or as it sounds in a language. */
  readonly name: string;
  /** A word of a text, written in the same way. */
  readonly asSaid: (said: string) => string;
  /** The letter with which texts begin it. */
  readonly first: string;
}

const asWritten = (said: string): string => said;

const spelled = (areas: readonly KnownArea[], vocabularies: readonly Vocabulary[]): SpelledArea[] =>
  areas.flatMap(({ name: area, also }) =>
    [area, ...also].map(squeezed).flatMap((name) => [
      { area, name, asSaid: asWritten, first: name[0] ?? '' },
      ...vocabularies.map(({ soundOf, heardNameOf }) => {
        const heard = heardNameOf(name);
        return { area, name: heard, asSaid: soundOf, first: heard[0] ?? '' };
      }),
    ]),
  );

const spelledBefore = new WeakMap<readonly KnownArea[], readonly SpelledArea[]>();

/** The names of a community's areas, made ready once. */
const namesOf = ({ background: { areas }, vocabularies }: Scene): readonly SpelledArea[] => {
  const known = spelledBefore.get(areas) ?? spelled(areas, vocabularies);
  spelledBefore.set(areas, known);
  return known;
};

/** A name that is written nearly so goes before one that only sounds so. */
const soundsOnly = 0.5;

const nearestArea = (said: string, areas: readonly SpelledArea[]): { area: string; distance: number } | undefined => {
  let best: { area: string; distance: number } | undefined;
  for (const { area, name, asSaid } of areas) {
    const heard = asSaid(said);
    // What only sounds alike has to come nearer.
    const most = asSaid === asWritten ? allowance(name.length) : Math.min(1, allowance(name.length + 1));
    if (Math.abs(name.length - heard.length) > most) continue;
    const distance = distanceBetween(heard, name) + (asSaid === asWritten ? 0 : soundsOnly);
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
    const likely = names.filter(({ first }) => first === words[at]?.text[0]);
    let best: (Place & { distance: number }) | undefined;
    for (let length = 1; likely.length > 0 && length <= longestName; length += 1) {
      const slice = words.slice(at, at + length);
      if (slice.length < length || slice.some((word, index) => index > 0 && (word.starts || word.before !== ''))) break;
      const said = slice.map(({ text }) => text).join('');
      if (said.length > 24) break;
      const near = nearestArea(said, likely);
      if (near !== undefined && near.distance <= (best?.distance ?? 9)) {
        best = { ...near, start: at, end: at + length };
      }
    }
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
