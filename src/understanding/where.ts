// Which area a text speaks of: a ZIP, or the name or alias of one of the community's areas, in any spelling.

import type { KnownArea, Scene } from './scene.ts';
import { distanceBetween } from './spelling.ts';
import type { Word } from './tokens.ts';
import { fold } from './tokens.ts';

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
  /** Its name or an alias, without blanks. */
  readonly name: string;
}

const spelled = (areas: readonly KnownArea[]): SpelledArea[] =>
  areas.flatMap(({ name, also }) => [name, ...also].map((other) => ({ area: name, name: squeezed(other) })));

const spelledBefore = new WeakMap<readonly KnownArea[], readonly SpelledArea[]>();

/** The names of a community's areas, made ready once. */
const namesOf = (areas: readonly KnownArea[]): readonly SpelledArea[] => {
  const known = spelledBefore.get(areas) ?? spelled(areas);
  spelledBefore.set(areas, known);
  return known;
};

const nearestArea = (said: string, areas: readonly SpelledArea[]): { area: string; distance: number } | undefined => {
  let best: { area: string; distance: number } | undefined;
  for (const { area, name } of areas) {
    if (Math.abs(name.length - said.length) > allowance(name.length)) continue;
    const distance = distanceBetween(said, name);
    if (distance <= allowance(name.length) && distance < (best?.distance ?? 9)) best = { area, distance };
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
  const isIn = (list: 'frequent' | 'streets', at: number): boolean =>
    scene.vocabularies.some((vocabulary) => vocabulary[list].has(words[at]?.text ?? ''));
  const isBeside = next?.before === '' && !next.starts;
  if (isBeside && /^[nsew]$/iu.test(next.raw)) return false;
  if (isBeside && [2, 3].some((ahead) => isIn('streets', place + ahead) && !isIn('frequent', place + 1))) return false;
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
  const names = namesOf(scene.background.areas);
  const places: Place[] = [];
  let at = 0;
  while (at < words.length) {
    if (isZip(words, at, scene)) {
      places.push({ area: words[at]?.text ?? '', start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const likely = names.filter(({ name }) => name[0] === words[at]?.text[0]);
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

/** The place where the help begins: the one after "from" or "live in" if there are several, otherwise the first. */
export const areaOf = (scene: Scene): string | undefined => {
  const places = placesIn(scene);
  const isHome = ({ start }: Place): boolean =>
    scene.vocabularies.some(({ home: before }, language) =>
      [1, 2].some((back) => before.has(scene.words.list[start - back]?.forms[language] ?? '')),
    );
  return (places.find(isHome) ?? places[0])?.area;
};
