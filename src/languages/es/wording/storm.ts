// How Spanish speaks of a storm round: why it is held, and how it stands.
import type { Danger, StormReason } from '../../../domain/check-in.ts';
import type { StormTold } from '../../../domain/storm.ts';
import { capital, joined, someone } from './phrasing.ts';

const saidOf: Readonly<Record<Danger, { readonly it: string; readonly because: string }>> = {
  heat: { it: 'Hace mucho calor estos días', because: 'por el calor' },
  cold: { it: 'Hace mucho frío estos días', because: 'por el frío' },
  storm: { it: 'Hay mal tiempo estos días', because: 'por la tormenta' },
  power: { it: 'No hay luz', because: 'por el apagón' },
};

/** A sentence of its own: "Hace mucho calor estos días." */
export function why(reason: StormReason): string {
  const said = 'danger' in reason ? saidOf[reason.danger].it : capital(reason.words);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

/** After "una ronda": "por el calor" */
export const because = (reason: StormReason): string =>
  'danger' in reason ? saidOf[reason.danger].because : `("${reason.words}")`;

/** More names than this no text or call tells. */
const mostNamed = 12;

/** "15 están bien y 2 quieren una llamada. Sin noticias de Rosa y Walter. A 4 todavía no se les pregunta." */
export function standing({ counts, silent }: StormTold, isOver = false): string {
  const verb = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  const answered = [
    ...(counts.help > 0 ? [verb(counts.help, 'necesita ayuda', 'necesitan ayuda')] : []),
    ...(counts.call > 0 ? [verb(counts.call, 'quiere una llamada', 'quieren una llamada')] : []),
    ...(counts.fine > 0 ? [verb(counts.fine, 'está bien', 'están bien')] : []),
    ...(counts.heard > 0 ? [verb(counts.heard, 'se comunicó', 'se comunicaron')] : []),
  ];
  const names = silent.slice(0, mostNamed).map(someone);
  const more = silent.length - names.length;
  return [
    answered.length > 0 ? `${joined(answered)}.` : `Nadie ha contestado${isOver ? '' : ' todavía'}.`,
    ...(silent.length > 0
      ? [`Sin noticias de ${joined(more > 0 ? [...names, `${more} más`] : names)}.`]
      : counts.waiting === 0 && answered.length > 0
        ? ['Son todos.']
        : []),
    ...(counts.waiting > 0 ? [`Sin preguntar${isOver ? '' : ' todavía'}: ${counts.waiting}.`] : []),
  ].join(' ');
}
