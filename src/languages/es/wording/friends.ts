// How Spanish says when two talk by telephone.
import type { SaidTime } from '../../../domain/friend-phrases.ts';
import { weekdays } from './said.ts';
import { atClock } from './times.ts';

/** "cada jueves a las 3 pm", "cada día a las 9 am" */
export const eachTime = ({ weekday, clock: time }: SaidTime): string =>
  `cada ${weekday === undefined ? 'día' : weekdays[weekday - 1]} ${atClock(time)}`;
