// How English joins, numbers and measures things.
import type { Name, Numbered } from '../../../domain/spoken-forms.ts';

/** Who somebody is within a sentence; `capital` puts it at the beginning of one. */
export const someone = (name: Name): string => name ?? 'a neighbor';

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "1 ride, 2 groceries" */
export const numbered = (choices: readonly Numbered[]): string =>
  choices.map(({ digit, name }) => `${digit} ${name}`).join(', ');

/** "a, b and c" */
export const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** ", about 2 miles from you"; nothing where the distance is not known. */
export const aboutMiles = (miles: number | undefined): string => {
  if (miles === undefined) return '';
  const whole = Math.round(miles);
  return whole === 0 ? ', near you' : `, about ${whole} ${whole === 1 ? 'mile' : 'miles'} from you`;
};
