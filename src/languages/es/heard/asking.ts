// Spanish, when it is heard in a call, where that is worded otherwise: asking for help.
import type { AskingSayings } from '../../../domain/asking-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { Night } from '../../../domain/spoken-forms.ts';
import { kindName } from '../wording/kinds.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { asked, day, dialled, keys, moment, need, others, request, untilClock, yesOrNo } from '../wording/said.ts';
import { span } from '../wording/times.ts';

export const askingHeard: Partial<Pick<Wordings, keyof AskingSayings>> = {
  askKind: ({ kinds }) =>
    `¿Qué necesita? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  askWhen: ({ past }) =>
    `${past ? 'Esa hora ya pasó. ' : ''}¿Para cuándo? Marque 1 para ahora, 2 para hoy, 3 para mañana. O diga un día y una hora.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? 'No conozco ese lugar. ' : ''}¿Qué zona? ${keys(areas.slice(0, 5))} O dígala.`,
  confirmNeed: ({ kind, when, area, rhythm }) =>
    `¿Pregunto a los vecinos por esto: ${need({ kind, when, area, rhythm })}? ${yesOrNo}`,
  needDropped: () => `Muy bien, no pregunto a nadie.`,
  unfinished: () =>
    `Todavía no pregunté a nadie, porque no terminó su pedido. Quien cuida la línea lo sabe. Llame otra vez y pida de nuevo.`,
  opened: ({ request: { code, kind, when, area, rhythm }, answerWithin, needed, night }) =>
    `Su pedido ya salió: ${need({ kind, when, area, rhythm })}${needed > 1 ? `, ${needed} personas` : ''}. Es el número ${code}. ${night ? atNight(night) : `Le avisaremos en ${span(answerWithin)} a más tardar.`}`,
  openedForStewards: ({ code }) => `Lo anoté como pedido ${code}. Alguien que cuida esta línea lo verá y le llamará.`,
  confirmChange: ({ request: changed }) => `¿Cambio el pedido ${changed.code} a esto: ${need(changed)}? ${yesOrNo}`,
  changed: ({ request: changed, once }) =>
    `${once ? 'Cambiado solo por esta vez.' : 'Cambiado.'} El pedido ${changed.code} es ahora: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} cambió el pedido ${changed.code}: ${need(changed)}. Si ya no puede, dígamelo en sus pedidos.`,
  timePast: () => `Esa hora ya pasó, así que no cambié nada.`,
  nextTime: ({ request: next, first }) =>
    `Lo próximo, ${kindName(next.kind)}: ${moment(next.when)}, pedido ${next.code}. ${first.length > 0 ? `Preguntamos primero a ${joined(first.map(someone))}.` : 'Ya preguntamos a los vecinos.'}`,
  askWhichTimes: ({ request: of }) =>
    `Pedido ${of.code}, ${need({ ...of, when: undefined })}. ¿Qué no hace falta? Marque 1 para solo ${day(of.when)}, 2 para todas las veces.`,
  skipped: ({ when, next }) => `Muy bien, no ${day(when)}. Lo próximo es el ${request(next)}.`,
  seriesOver: ({ request: last }) =>
    `Muy bien, se terminó: ${need({ ...last, when: undefined })}. Avisamos a quienes preguntamos.`,
  whichRequest: ({ choices, onward }) =>
    `¿Cuál? ${keys(choices.map(({ digit, request: { code, kind, when } }) => ({ digit, name: `el pedido ${code}, ${asked(kind)}, ${day(when)}` })))}${others(onward)}`,
  noSuchRequest: ({ code }) => `Usted no tiene parte en un pedido ${code}.`,
  withdrawn: ({ code }) => `Muy bien, el pedido ${code} queda retirado. Avisamos a quienes preguntamos.`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `Los vecinos descansan hasta ${untilClock(until)}; entonces preguntamos.`
    : `Casi todos los vecinos descansan hasta ${untilClock(until)}; preguntamos a quien esté despierto. En peligro, marque ${dialled(call)}.`;
