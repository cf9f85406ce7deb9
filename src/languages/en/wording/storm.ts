// How English speaks of a storm round: why it is held, and how it stands.
import type { Danger, StormReason } from '../../../domain/check-in.ts';
import type { StormTold } from '../../../domain/storm.ts';
import { capital, joined, someone } from './phrasing.ts';

const saidOf: Readonly<Record<Danger, { readonly it: string; readonly because: string }>> = {
  heat: { it: 'It is very hot these days', because: 'for the heat' },
  cold: { it: 'It is very cold these days', because: 'for the cold' },
  storm: { it: 'The weather is bad these days', because: 'for the storm' },
  power: { it: 'The power is out', because: 'for the power cut' },
};

/** A sentence of its own: "It is very hot these days." */
export function why(reason: StormReason): string {
  const said = 'danger' in reason ? saidOf[reason.danger].it : capital(reason.words);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

/** After "a storm round": "for the heat" */
export const because = (reason: StormReason): string =>
  'danger' in reason ? saidOf[reason.danger].because : `("${reason.words}")`;

/** More names than this no text or call tells. */
const mostNamed = 12;

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
