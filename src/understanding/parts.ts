// The parts of a text between marks: what is asked for in one is told from the story in another.
import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import type { Scene } from './scene.ts';

const partsBefore = new WeakMap<Scene, readonly number[]>();

const findParts = (scene: Scene): number[] => {
  let part = 0;
  return scene.words.list.map(({ starts, before }) => {
    if (starts || (before !== '' && /[,;:]/u.test(before))) part += 1;
    return part;
  });
};

/** For each word, the number of the part it is in. Remembered for the same scene. */
export const partsOf = (scene: Scene): readonly number[] => {
  const known = partsBefore.get(scene) ?? findParts(scene);
  partsBefore.set(scene, known);
  return known;
};

const asking: ReadonlySet<CueName> = new Set(['request', 'please']);

/** Whether a place is in a part that asks for something. */
export const isAskedAt = (scene: Scene): ((place: number) => boolean) => {
  const parts = partsOf(scene);
  const asked = new Set(named(settle(scene.cues, asking), 'request').map(({ start }) => parts[start]));
  return (place) => asked.has(parts[place]);
};
