// How English says how something comes back.
import type { Rhythm } from '../../../domain/series.ts';
import { joined } from './phrasing.ts';
import { clock, weekdays } from './times.ts';

/** "every Tue at 9 am", "every other Mon and Wed", "every weekday", "every day" */
export function rhythm({ weekdays: days, weeks, time }: Rhythm): string {
  const [hour, minute] = time?.split(':').map(Number) ?? [];
  const at = hour === undefined || minute === undefined ? '' : ` at ${clock({ hour, minute })}`;
  return `${weeks === 1 ? 'every' : weeks === 2 ? 'every other' : `every ${weeks} weeks on`} ${daysNamed(days)}${at}`;
}

function daysNamed(days: readonly number[]): string {
  if (days.length === 7) return 'day';
  if (days.join() === '1,2,3,4,5') return 'weekday';
  return joined(days.map((weekday) => weekdays[weekday - 1] ?? ''));
}
