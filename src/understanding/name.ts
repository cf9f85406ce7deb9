// The name that somebody gives after "my name is" or NAME.
import type { Scene } from './scene.ts';
import { writtenBetween } from './words.ts';

/** A first name has no more. */
export const mostWordsOfName = 3;

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);

const isOrdinary = (scene: Scene, place: number): boolean => {
  const text = scene.words.list[place]?.text ?? '';
  return scene.vocabularies.some(({ frequent }) => frequent.has(text));
};

/** The point in "Mrs. Ortega" ends nothing. */
const isAfterTitle = (scene: Scene, place: number): boolean =>
  scene.words.list[place]?.before === '.' &&
  scene.vocabularies.some(({ shortened }) => shortened.has(scene.words.list[place - 1]?.text ?? ''));

/** The name that begins at `from`: capitalised words, or one uncommon word. `undefined` where none stands there. */
export const nameAt = (scene: Scene, from: number): string | undefined => {
  const words = scene.words.list;
  const first = words[from];
  if (first?.type !== 'word' || (first.before !== '' && first.before !== ':' && first.before !== '"')) return undefined;
  const written =
    isCapital(first.raw) && !(first.raw.length > 1 && first.raw === first.raw.toUpperCase() && isOrdinary(scene, from));
  if (!written && isOrdinary(scene, from)) return undefined;
  let end = from + 1;
  while (end < from + mostWordsOfName) {
    const word = words[end];
    if (
      word?.type !== 'word' ||
      (word.before !== '' && !isAfterTitle(scene, end)) ||
      isCapital(word.raw) !== isCapital(first.raw)
    )
      break;
    if (isOrdinary(scene, end)) break;
    end += 1;
  }
  return writtenBetween(scene.words, from, end);
};
