// The language in which somebody wants to be written to: "ENGLISH", "in español", "no hablo inglés".

import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import { languageOf } from './language-of.ts';
import type { Scene } from './scene.ts';

const signs: ReadonlySet<CueName> = new Set(['writeIn', 'unread', 'neutral']);

const namedAt = (scene: Scene, place: number): string | undefined => {
  const word = scene.words.list[place];
  for (const [language, { languageNamed }] of scene.vocabularies.entries()) {
    const found = languageNamed.get(word?.forms[language] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The id of the language named from a place on, or `undefined`. */
export const languageNamedFrom = (scene: Scene, from: number): string | undefined => {
  for (let place = from; place < scene.words.list.length; place += 1) {
    const found = namedAt(scene, place) ?? idAt(scene, place);
    if (found !== undefined) return found;
  }
  return undefined;
};

const idAt = (scene: Scene, place: number): string | undefined =>
  scene.background.languages.find(({ id }) => id === scene.words.list[place]?.text)?.id;

/** "No English please, español": nothing but names of languages, and this one not refused. */
const isNothingElse = (scene: Scene, place: number): boolean => {
  const isIn = (list: 'linking' | 'courtesy' | 'barriers', at: number): boolean =>
    scene.vocabularies.some((vocabulary, language) =>
      vocabulary[list].has(scene.words.list[at]?.forms[language] ?? ''),
    );
  if (isIn('barriers', place - 1)) return false;
  return scene.words.list.every(
    (_, at) => namedAt(scene, at) !== undefined || isIn('linking', at) || isIn('courtesy', at) || isIn('barriers', at),
  );
};

/** The language asked for in a sentence: the one after "write to me in", or the other than the one not understood. */
export const languageWanted = (scene: Scene): string | undefined => {
  const places = scene.words.list.map((_, place) => place).filter((place) => namedAt(scene, place) !== undefined);
  if (places.length === 0) return undefined;
  const cues = settle(scene.cues, signs);
  const after = (cue: CueName) =>
    places.find((place) => named(cues, cue).some(({ end }) => place >= end && place - end <= 2));
  const unread = after('unread');
  const wanted = after('writeIn') ?? places.find((place) => place !== unread && isNothingElse(scene, place));
  if (wanted !== undefined && wanted !== unread) return namedAt(scene, wanted);
  if (unread === undefined) return undefined;
  const others = scene.background.languages.map(({ id }) => id).filter((id) => id !== namedAt(scene, unread));
  const own = languageOf(scene);
  return others.find((id) => id === own) ?? others[0];
};
