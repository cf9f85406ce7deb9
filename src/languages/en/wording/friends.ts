// How English says when two talk by telephone.
import type { SaidTime } from '../../../domain/friend-phrases.ts';
import { weekdays } from './said.ts';
import { clock } from './times.ts';

/** "each Thursday at 3 pm", "each day at 9 am" */
export const eachTime = ({ weekday, clock: time }: SaidTime): string =>
  `each ${weekday === undefined ? 'day' : weekdays[weekday - 1]} at ${clock(time)}`;
