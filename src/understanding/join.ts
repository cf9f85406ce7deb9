// The join code in a text: a run of letters and digits like "MAPLE22", or the word after JOIN.
import type { Scene } from './scene.ts';
import { writtenBetween } from './words.ts';

const endOfRun = (scene: Scene, from: number): number => {
  let end = from + 1;
  while (scene.words.list[end]?.glued === true || scene.words.list[end]?.before === '-') end += 1;
  return end;
};

/** The first run of letters and digits, or of capitals, from a place on. */
export const joinCodeIn = (scene: Scene, from: number): string | undefined => {
  const words = scene.words.list;
  const isKnown = (run: string): boolean =>
    scene.vocabularies.some((vocabulary) => vocabulary.isKnown(run.toLowerCase()));
  const shouted = words.every(({ raw }) => raw === raw.toUpperCase());
  for (let place = from; place < words.length; place = endOfRun(scene, place)) {
    const run = writtenBetween(scene.words, place, endOfRun(scene, place));
    const isMixed = /\p{L}/u.test(run) && /\d/u.test(run);
    const isCapitals = !shouted && /^\p{Lu}{3,}$/u.test(run);
    if (isMixed || (isCapitals && !isKnown(run))) return run;
  }
  return undefined;
};

/** A word in capitals where a code is expected, even one that is known ("code RIVER"). */
export const capitalsAt = (scene: Scene, place: number): string | undefined => {
  const { raw = '' } = scene.words.list[place] ?? {};
  const shouted = scene.words.list.every((word) => word.raw === word.raw.toUpperCase());
  return !shouted && /^\p{Lu}{3,}$/u.test(raw) ? raw : undefined;
};

/** The one word after JOIN, whatever it looks like. */
export const joinWordAt = (scene: Scene, place: number): string | undefined => {
  if (place >= scene.words.list.length) return undefined;
  const end = endOfRun(scene, place);
  return end === scene.words.list.length ? writtenBetween(scene.words, place, end) : joinCodeIn(scene, place);
};
