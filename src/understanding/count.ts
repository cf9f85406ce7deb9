// How many helpers are needed, where more than one is said ("two strong people", "4 helpers").
import type { Scene } from './scene.ts';

const mostHelpers = 20;
/** Words that may stand between the number and the people: "two strong young men". */
const farthest = 3;

const isOneOf = (scene: Scene, place: number, list: 'helpers' | 'beneficiary'): boolean =>
  scene.vocabularies.some((vocabulary, language) =>
    vocabulary[list].has(scene.words.list[place]?.forms[language] ?? ''),
  );

/** The number of helpers, from 2, or `undefined`. */
export const countOf = (scene: Scene): number | undefined => {
  const words = scene.words.list;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    const spoken = scene.signs(place, 'number');
    const value = word?.type === 'number' && word.text.length <= 2 ? Number(word.text) : spoken?.value;
    if (value === undefined || value < 2 || value > mostHelpers) continue;
    if (isOneOf(scene, place - 1, 'beneficiary')) continue;
    const after = place + (spoken?.length ?? 1);
    // Another number in between counts the people itself: "10am, 3 helpers".
    for (let next = after; next < after + farthest && words[next]?.starts === false; next += 1) {
      if (words[next]?.type === 'number') break;
      if (isOneOf(scene, next, 'helpers')) return value;
    }
  }
  return undefined;
};
