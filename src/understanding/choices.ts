// Numbers in answer to a list: "2", "two", "1 3", "1, 3 and 4".
import type { Scene } from './scene.ts';

const longestChoice = 2;

/** A number of at most two digits, as it stands in a list. */
export const numberAt = (scene: Scene, place: number): number | undefined => {
  const word = scene.words.list[place];
  if (word?.type === 'number') return word.text.length <= longestChoice ? Number(word.text) : undefined;
  return scene.signs(place, 'number')?.value;
};

/** Numbers of a list stand apart: "3/20" is a date, "10:30" a time, "y12" a yes. */
const standsApart = (scene: Scene, place: number): boolean => {
  const word = scene.words.list[place];
  return word?.glued !== true && !/[/:-]/u.test(word?.before ?? '');
};

/** The numbers, where the text is nothing but numbers; `undefined` where it says anything else. */
export const choicesIn = (scene: Scene): readonly number[] | undefined => {
  const places = scene.words.list.map((_, place) => place);
  // An "and" joins two numbers; before the first it is something else ("Y 12").
  const joins = (place: number): boolean => place > 0 && scene.signs(place, 'and') !== undefined;
  const numbers = places.filter((place) => !joins(place)).map((place) => numberAt(scene, place));
  const areChoices = numbers.length > 0 && numbers.every((number) => number !== undefined);
  return areChoices && places.every((place) => standsApart(scene, place)) ? numbers : undefined;
};
