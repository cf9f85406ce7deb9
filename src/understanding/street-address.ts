// Whether a text gives away where somebody lives: a house number with the word for a street.
import type { Scene } from './scene.ts';

/** Words that may stand between the two: "4512 North Clark Street", "calle Benito Juárez 12". */
const farthest = 3;

export const holdsAddress = (scene: Scene): boolean => scene.words.list.some((_, place) => isStreet(scene, place));

const isStreet = (scene: Scene, street: number): boolean => {
  const isIn = (list: 'streets' | 'linking', place: number): boolean =>
    scene.vocabularies.some((vocabulary, language) =>
      vocabulary[list].has(scene.words.list[place]?.forms[language] ?? ''),
    );
  if (!isIn('streets', street)) return false;
  const isNamed = (from: number, to: number): boolean => {
    const between = Array.from({ length: to - from }, (_, offset) => from + offset);
    return between.length > 0 && between.every((place) => !isIn('linking', place));
  };
  for (let away = 2; away <= farthest + 1; away += 1) {
    if (isHouseNumber(scene, street - away) && isNamed(street - away + 1, street)) return true;
    if (isHouseNumber(scene, street + away) && isNamed(street + 1, street + away)) return true;
  }
  return false;
};

const isHouseNumber = (scene: Scene, place: number): boolean => {
  const isTime = scene.mentions.some(({ start, end }) => place >= start && place < end);
  return scene.words.list[place]?.type === 'number' && !isTime;
};
