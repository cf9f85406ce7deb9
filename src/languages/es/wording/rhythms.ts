// How Spanish says how something comes back.
import type { Rhythm } from '../../../domain/series.ts';
import { joined } from './phrasing.ts';
import { atClock, weekdays } from './times.ts';

/** "cada martes a las 9 am", "cada dos semanas lunes y jueves", "de lunes a viernes", "cada día" */
export function rhythm({ weekdays: days, weeks, time }: Rhythm): string {
  const [hour, minute] = time?.split(':').map(Number) ?? [];
  const at = hour === undefined || minute === undefined ? '' : ` ${atClock({ hour, minute })}`;
  return `${weeks === 1 ? '' : `cada ${weeks === 2 ? 'dos' : weeks} semanas `}${daysNamed(days, weeks)}${at}`;
}

function daysNamed(days: readonly number[], weeks: number): string {
  if (days.length === 7) return weeks === 1 ? 'cada día' : 'todos los días';
  if (days.join() === '1,2,3,4,5') return 'de lunes a viernes';
  return `${weeks === 1 ? 'cada ' : ''}${joined(days.map((weekday) => weekdays[weekday - 1] ?? ''))}`;
}
