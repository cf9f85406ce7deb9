// How Spanish says how many gave and received in a month.
import type { ToldCount, ToldFlow } from '../../../domain/figures/flow.ts';
import { months } from './said.ts';

const howMany = (count: ToldCount, verb: string): string =>
  count === 'few' ? `unos pocos ${verb}` : `${count} ${verb}`;

/** "En noviembre, 22 dimos y 19 recibimos; 14, ambas cosas." */
export const flowOf = ({ month, gave, received, both }: ToldFlow & { readonly month: number }): string =>
  `En ${months[month - 1]}, ${howMany(gave, 'dimos')} y ${howMany(received, 'recibimos')}${both === undefined ? '' : `; ${both}, ambas cosas`}.`;
