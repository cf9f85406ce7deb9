// Spanish, when it is heard in a call, where that is worded otherwise: what members could use and could give.
import type { Wordings } from '../../../domain/phrases.ts';
import type { RoundSayings } from '../../../domain/round-phrases.ts';
import { joined } from '../wording/phrasing.ts';
import { canDo, inWeek, onWeekday, roundResult } from '../wording/rounds.ts';
import { asked, openingHours, yesOrNo } from '../wording/said.ts';

const times = (hours: string | undefined): string => (hours === undefined ? 'a cualquier hora' : openingHours(hours));

export const roundsHeard: Partial<Pick<Wordings, keyof RoundSayings>> = {
  couldUse: ({ community }) =>
    `${community} pregunta a todos: ¿qué le vendría bien de vez en cuando? Con eso no se pide nada todavía.`,
  couldGive: ({ offered }) =>
    `¿Y qué podría dar usted de vez en cuando${offered.length > 0 ? `, además de ${joined(offered.map(asked))}` : ''}?`,
  shareWhen: ({ hours }) =>
    `¿Cuándo le queda bien? Marque 1 para cualquier hora, 2 para entre semana, 3 para el fin de semana${hours === undefined ? '' : `, 4 para como hasta ahora: ${openingHours(hours)}`}.`,
  shareRight: ({ use, give, hours }) =>
    [
      ...(use.length > 0 ? [`Le vendría bien ${joined(use.map(asked))}.`] : []),
      ...(give.length > 0 ? [`Ofrece ${joined(give.map(asked))}.`] : []),
      `Cuándo: ${times(hours)}.`,
      'Si es así, marque 1. Para decirlo otra vez, 2.',
    ].join(' '),
  shareUnclear: () => `Marque un número de la lista.`,
  shareThanks: () =>
    `¡Gracias! Queda guardado, y a nadie le decimos su nombre. Cuando necesite ayuda, llame a este número.`,
  shareNothing: () => `También está bien. Qué bueno que está aquí.`,
  ownWishes: ({ kinds, when }) =>
    kinds.length === 0
      ? `No nos ha dicho nada que le vendría bien.`
      : `Le vendría bien ${joined(kinds.map(asked))}, ${inWeek[when]}. A nadie le decimos su nombre.`,
  wishesOff: () => `Está borrado.`,
  roundResult: ({ community, ...result }) =>
    `Esto salió de lo que ${community} preguntó a todos. ${roundResult(result)}`,
  stillOffers: ({ kinds, hours }) =>
    `Usted ofrece ${joined(kinds.map(asked))}, ${times(hours)}. ¿Todavía puede? Marque 1 para sí, 2 para cambiarlo, 3 para descansar un tiempo.`,
  changeOffer: () => `¿Qué cambió? Marque 1 para lo que ofrece, 2 para cuándo.`,
  couldFill: ({ kind, area, weekday, nobody }) =>
    `${nobody ? 'Nadie puede' : 'Casi nadie puede'} ${canDo(kind)} en ${area} ${onWeekday(weekday)}. ¿Podría usted, de vez en cuando? ${yesOrNo}`,
  gapFilled: ({ kinds, hours }) =>
    `¡Gracias! Ofrece ${joined(kinds.map(asked))}, ${times(hours)}. Le preguntamos cada vez.`,
  gapNotNow: () => `Está bien. Gracias por escuchar.`,
  roundRunning: () => `Hay una ronda en marcha; solo una a la vez.`,
  noRound: () => `No hay ronda en marcha.`,
};
