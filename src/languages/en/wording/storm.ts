// How English speaks of a storm round: why it is held, and how it stands.
import type { StormTold } from '../../../domain/storm.ts';
import { mostNamed, reasonsIn } from '../../storm-reasons.ts';
import { capital, joined, someone } from './phrasing.ts';

export const { why, because } = reasonsIn(
  {
    heat: { it: 'It is very hot these days', because: 'for the heat' },
    cold: { it: 'It is very cold these days', because: 'for the cold' },
    storm: { it: 'The weather is bad these days', because: 'for the storm' },
    power: { it: 'The power is out', because: 'for the power cut' },
  },
  capital,
);

/** "15 are fine, 2 would like a call. Not heard from: Rose and Walter. Not asked yet: 4." */
export function standing({ counts, silent }: StormTold, isOver = false): string {
  const verb = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  const answered = [
    ...(counts.help > 0 ? [verb(counts.help, 'needs help', 'need help')] : []),
    ...(counts.call > 0 ? [`${counts.call} would like a call`] : []),
    ...(counts.fine > 0 ? [verb(counts.fine, 'is fine', 'are fine')] : []),
    ...(counts.heard > 0 ? [verb(counts.heard, 'was heard from', 'were heard from')] : []),
  ];
  const names = silent.slice(0, mostNamed).map(someone);
  const more = silent.length - names.length;
  return [
    answered.length > 0 ? `${joined(answered)}.` : `Nobody has answered${isOver ? '' : ' yet'}.`,
    ...(silent.length > 0
      ? [`Not heard from: ${joined(more > 0 ? [...names, `${more} more`] : names)}.`]
      : counts.waiting === 0 && answered.length > 0
        ? ['That is everybody.']
        : []),
    ...(counts.waiting > 0 ? [`Not asked${isOver ? '' : ' yet'}: ${counts.waiting}.`] : []),
  ].join(' ');
}
