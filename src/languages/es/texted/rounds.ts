// Spanish, when it is read: what members could use and could give, and what has become of it.
import type { Wordings } from '../../../domain/phrases.ts';
import type { RoundSayings } from '../../../domain/round-phrases.ts';
import { askedKind, kindName } from '../wording/kinds.ts';
import { capital, joined, numbered, someone } from '../wording/phrasing.ts';
import { canDo, inWeek, onWeekday, roundResult } from '../wording/rounds.ts';
import { day, openingHours } from '../wording/times.ts';

const times = (hours: string | undefined): string => (hours === undefined ? 'a cualquier hora' : openingHours(hours));

export const roundsTexted: Pick<Wordings, keyof RoundSayings> = {
  couldUse: ({ community, kinds }) =>
    `${community} pregunta a todos: ¿qué le vendría bien a veces? Números (0 si nada): ${numbered(kinds.map(askedKind))}`,
  couldGive: ({ kinds, offered }) =>
    `¿Y qué podría dar usted${offered.length > 0 ? `, además de ${joined(offered.map(kindName))}` : ''}? Números, o 0 si nada: ${numbered(kinds.map(askedKind))}`,
  shareWhen: ({ hours }) =>
    `¿Cuándo le queda bien? 1 a cualquier hora, 2 entre semana, 3 fin de semana${hours === undefined ? '' : `, 4 como hasta ahora: ${openingHours(hours)}`}`,
  shareRight: ({ use, give, hours }) =>
    [
      ...(use.length > 0 ? [`Le vendría bien: ${joined(use.map(kindName))}.`] : []),
      ...(give.length > 0 ? [`Ofrece: ${joined(give.map(kindName))}.`] : []),
      `Cuándo: ${times(hours)}.`,
      '¿Es así? 1 sí, 2 otra vez',
    ].join(' '),
  shareUnclear: () =>
    `Solo un número de la lista, por favor. 0 si nada. ¿Otra cosa? Para ayuda escriba NECESITO, o MENU.`,
  shareThanks: () =>
    `¡Gracias! Queda guardado, y a nadie le decimos su nombre. No pide nada todavía: para ayuda ya, NECESITO. Para verlo: MIS DESEOS`,
  shareNothing: () => `También está bien. Qué bueno que está aquí. Si eso cambia: NECESITO u OFREZCO`,
  ownWishes: ({ kinds, when }) =>
    kinds.length === 0
      ? `No nos ha dicho nada que le vendría bien. Para ayuda ya, escriba NECESITO.`
      : `Le vendría bien: ${joined(kinds.map(kindName))}, ${inWeek[when]}. A nadie le decimos su nombre. Para borrarlo: MIS DESEOS NO`,
  wishesOff: () => `Está borrado. Para ayuda, escriba NECESITO cuando quiera.`,
  roundResult: ({ community, ...result }) => `${community}: ${roundResult(result)} ¡Gracias!`,
  stillOffers: ({ kinds, hours }) =>
    `Usted ofrece: ${joined(kinds.map(kindName))}, ${times(hours)}. ¿Todavía puede? 1 sí, 2 cambiar, 3 descansar un tiempo`,
  stillThanks: () => `¡Qué bueno, gracias! Todo sigue igual.`,
  changeOffer: () => `¿Qué cambió? 1 lo que ofrezco, 2 cuándo`,
  couldFill: ({ kind, area, weekday, nobody }) =>
    `${nobody ? 'Nadie puede' : 'Casi nadie puede'} ${canDo(kind)} en ${area} ${onWeekday(weekday)}. ¿Podría usted, de vez en cuando? 1 sí, 2 no`,
  gapFilled: ({ kinds, hours }) =>
    `¡Gracias! Ofrece: ${joined(kinds.map(kindName))}, ${times(hours)}. Le preguntamos cada vez. Para cambiarlo: OFREZCO u HORARIO`,
  gapNotNow: () => `Está bien. Gracias por leerlo.`,
  roundProposed: () =>
    `Preguntamos al equipo. Cuando alguien acepte, en cuatro días preguntamos a todos qué les vendría bien y qué podrían dar.`,
  roundProposedAlready: () => `Ya preguntamos al equipo por una ronda. Empieza cuando alguien acepte.`,
  roundRunning: ({ until }) =>
    `Hay una ronda en marcha, hasta ${day(until)}; solo una a la vez. Para pararla: RONDA NO`,
  roundStopped: () => `La ronda queda parada. No preguntamos a nadie más; lo contestado se queda.`,
  roundStoppedBy: ({ steward }) =>
    `EQUIPO: ${capital(someone(steward))} paró la ronda. No preguntamos a nadie más; lo contestado se queda.`,
  noRound: () => `No hay ronda en marcha. Para empezar una: RONDA`,
  gapAsked: ({ kind, area, weekday }) =>
    `Preguntamos a doce como mucho si podrían ${canDo(kind)} en ${area} ${onWeekday(weekday)}. A nadie se lo preguntamos dos veces en un mes.`,
};
