// How English says how many gave and received in a month.
import type { ToldCount, ToldFlow } from '../../../domain/figures/flow.ts';
import { months } from './said.ts';

const howMany = (count: ToldCount): string => (count === 'few' ? 'a few' : String(count));

/** "In November, 22 of us gave and 19 received; 14 did both." */
export const flowOf = ({ month, gave, received, both }: ToldFlow & { readonly month: number }): string =>
  `In ${months[month - 1]}, ${howMany(gave)} of us gave and ${howMany(received)} received${both === undefined ? '' : `; ${both} did both`}.`;
