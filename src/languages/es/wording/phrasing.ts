// How Spanish joins, numbers and measures things.
import type { Name, Numbered } from '../../../domain/spoken-forms.ts';

/** Who somebody is within a sentence, neither vecino nor vecina: we don't know which. `capital` puts it at the beginning of one. */
export const someone = (name: Name): string => name ?? 'alguien del vecindario';

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "1 viaje, 2 compras" */
export const numbered = (choices: readonly Numbered[]): string =>
  choices.map(({ digit, name }) => `${digit} ${name}`).join(', ');

/** "a, b y c"; "e" before the sound of i. */
export const joined = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  const and = /^h?i/i.test(last) ? 'e' : 'y';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
};

/** ", a unas 2 millas"; nothing where the distance is not known. */
export const aboutMiles = (miles: number | undefined): string => {
  if (miles === undefined) return '';
  const whole = Math.round(miles);
  return whole === 0 ? ', cerca de usted' : whole === 1 ? ', a una milla' : `, a unas ${whole} millas`;
};
