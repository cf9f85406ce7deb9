// How Spanish speaks of a storm round: why it is held, and how it stands.
import type { StormTold } from '../../../domain/storm.ts';
import { mostNamed, reasonsIn } from '../../storm-reasons.ts';
import { capital, joined, someone } from './phrasing.ts';

export const { why, because } = reasonsIn(
  {
    heat: { it: 'Hace mucho calor estos días', because: 'por el calor' },
    cold: { it: 'Hace mucho frío estos días', because: 'por el frío' },
    storm: { it: 'Hay mal tiempo estos días', because: 'por la tormenta' },
    power: { it: 'No hay luz', because: 'por el apagón' },
  },
  capital,
);

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
