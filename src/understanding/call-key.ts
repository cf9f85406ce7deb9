// The key of a telephone, said instead of pressed: "two", "press two", "say that again", "go back", "operator".
import { numberAt } from './choices.ts';
import { named } from './cues.ts';
import type { Scene } from './scene.ts';

/** What is said instead of the keys that mean the same everywhere. Their phrases are whole texts. */
const standing = [
  ['sayAgain', '9'],
  ['goBack', '*'],
  ['askSteward', '0'],
  ['poundKey', '#'],
] as const;

/** One digit, whatever it is dressed in. */
const digitIn = (scene: Scene): string | undefined => {
  const isDressing = (place: number): boolean =>
    scene.vocabularies.some(({ pressing }, language) => pressing.has(scene.words.list[place]?.forms[language] ?? ''));
  const rest = scene.words.list.map((_, place) => place).filter((place) => !isDressing(place));
  const [only, second] = rest;
  const digit = only === undefined || second !== undefined ? undefined : numberAt(scene, only);
  return digit !== undefined && digit <= 9 ? String(digit) : undefined;
};

export const callKeyIn = (scene: Scene): string | undefined =>
  standing.find(([cue]) => named(scene.cues, cue).length > 0)?.[1] ?? digitIn(scene);
