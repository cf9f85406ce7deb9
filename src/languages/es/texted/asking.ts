// Spanish, when it is read: asking for help.
import type { AskingSayings } from '../../../domain/asking-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { Night } from '../../../domain/spoken-forms.ts';
import { askedKind } from '../wording/kinds.ts';
import { capital, joined, numbered, someone } from '../wording/phrasing.ts';
import { need, request, task } from '../wording/requests.ts';
import { day, span, untilClock } from '../wording/times.ts';

export const askingTexted: Pick<Wordings, keyof AskingSayings> = {
  askKind: ({ kinds }) => `¿Qué necesita? Escriba un número: ${numbered(kinds.map(askedKind))}`,
  askWhen: ({ past }) =>
    `${past ? 'Esa hora ya pasó. ' : ''}¿Para cuándo? 1 ahora, 2 hoy, 3 mañana. O escriba día y hora, como VIERNES 3PM.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? 'No conocemos ese lugar. ' : ''}${areas.length > 0 ? `¿En qué zona? ${numbered(areas)}. O escriba` : '¿Dónde es? Escriba'} un código postal.`,
  confirmNeed: (asked) => `¿Preguntamos a sus vecinos por esto: ${need(asked)}? 1 sí, 2 no`,
  needDropped: () => `Está bien, no preguntamos a nadie. Cuando le haga falta algo, escriba NECESITO.`,
  unfinished: () =>
    `Todavía no preguntamos a nadie, porque usted no contestó. El equipo ya lo sabe. Para empezar otra vez, escriba NECESITO.`,
  opened: ({ request: opened, answerWithin, needed, night }) =>
    `Pedido ${opened.code}: ${need(opened)}${needed > 1 ? `, ${needed} personas` : ''}. ${night ? atNight(night) : `Le avisamos en menos de ${span(answerWithin)}.`}${night?.call || opened.rhythm ? '' : ` ¿Otra hora? ${opened.code} A LAS 2PM.`}${opened.rhythm ? ` ¿Esta vez no? ${opened.code} SALTAR. ¿Nunca más?` : ' ¿Ya no hace falta?'} ${opened.code} YA NO`,
  openedForStewards: ({ code }) =>
    `Lo anotamos como pedido ${code}. Alguien del equipo, también del vecindario, lo va a ver y le va a contestar.`,
  confirmChange: ({ request: changed }) => `¿Cambiamos el pedido ${changed.code} a: ${need(changed)}? 1 sí, 2 no`,
  changed: ({ request: changed, once }) =>
    `${once ? 'Cambiado, solo por esta vez.' : 'Cambiado.'} El pedido ${changed.code} ahora es: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} cambió el pedido ${changed.code}: ${need(changed)}. Si ya no puede, escriba SOLTAR ${changed.code}.`,
  unchanged: () => `Está bien, queda como estaba.`,
  timePast: () => `Esa hora ya pasó, así que no cambiamos nada. Escriba una hora más tarde.`,
  nobodyLeft: ({ code }) =>
    `Lo sentimos: aún no hallamos a nadie para el pedido ${code}. Seguimos buscando, y alguien del equipo ya lo sabe y verá qué hacer.`,
  withdrawn: ({ code }) => `Está bien, el pedido ${code} queda retirado. Avisamos a quienes preguntamos.`,
  nextTime: ({ request: next, first }) =>
    `Su próximo pedido, el ${next.code}: ${task(next)}. ${first.length > 0 ? `Preguntamos primero a ${joined(first.map(someone))}.` : 'Preguntamos ahora a los vecinos.'} ¿Ese día no? ${next.code} SALTAR`,
  askWhichTimes: ({ request: asked }) =>
    `Pedido ${asked.code}: ${need({ ...asked, when: undefined })}. ¿Qué no hace falta? 1 solo ${day(asked.when)}, 2 nunca más`,
  skipped: ({ when, next }) =>
    `Está bien, no ${day(when)}. El próximo: ${request(next)}. ¿Tampoco? ${next.code} SALTAR. ¿Nunca más? ${next.code} YA NO`,
  seriesOver: ({ request: last }) =>
    `Está bien, ya no: ${need({ ...last, when: undefined })}. Avisamos a quienes preguntamos. ¿Otra vez? Escriba NECESITO.`,
  whichRequest: ({ choices }) =>
    `¿Cuál? ${numbered(choices.map(({ digit, request: choice }) => ({ digit, name: `${task(choice)} (${choice.code})` })))}`,
  noSuchRequest: ({ code }) => `Usted no tiene parte en un pedido ${code}. Escriba ESTADO para ver los suyos.`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `El vecindario duerme hasta ${untilClock(until)}; preguntamos entonces.`
    : `Casi todos duermen hasta ${untilClock(until)}; preguntamos a los demás. Si hay peligro, llame al ${call}.`;
