// The page of a request, in Spanish.

import type { SayingId } from '../../../domain/phrases.ts';
import type { InvitationStatus } from '../../../domain/request.ts';
import type { StewardAct } from '../../../domain/steward-act.ts';
import type { RequestWords } from '../../desk/request.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { span } from '../wording/times.ts';

const answers: Readonly<Record<InvitationStatus, string>> = {
  asked: 'recibió la pregunta',
  declined: 'dijo no',
  conditional: 'dijo sí, con una condición',
  matched: 'dijo sí',
  standby: 'también dijo sí y queda de reserva',
  covered: 'supo que otros ayudan',
  dropped: 'lo devolvió',
  done: 'lo hizo',
};

const about: Partial<Readonly<Record<SayingId, string>>> = {
  opened: 'que estamos preguntando',
  matchedHelper: 'que le toca',
  matchedRequester: 'que alguien ayuda',
  requestWords: 'las palabras de quien lo pidió',
  relay: 'palabras de la otra persona',
  relayPicture: 'una foto de la otra persona',
  relayVoice: 'palabras habladas de la otra persona',
  covered: 'que otros ayudan',
  standby: 'que queda de reserva',
  promoted: 'que ahora le toca',
  nobodyLeft: 'que todavía no hay nadie',
  stewardNobody: 'un aviso al equipo: no hay nadie',
  stewardUnheeded: 'un aviso al resto del equipo: la guardia no hizo nada',
  reminder: 'un recordatorio',
  reminderForHelper: 'un recordatorio',
  didItHappen: 'la pregunta de si se hizo',
  didYouHelp: 'la pregunta de si se hizo',
  noLongerNeeded: 'que ya no hace falta',
  condition: 'la condición de quien ayuda',
  helperDropped: 'que quien iba a ayudar no puede',
  done: 'que está hecho',
  doneToRequester: 'que está hecho',
  doneToHelper: 'que está hecho',
  unmet: 'que no hubo nadie a tiempo',
  withdrawn: 'que está cerrado',
  declined: 'gracias por su respuesta',
  openedForStewards: 'que el equipo se ocupa',
  changed: 'que está cambiado',
  changedForHelper: 'que cambió',
  invitationChanged: 'que cambió',
  nextTime: 'cuándo vuelve',
  seriesOver: 'que ya no vuelve',
  alreadyYours: 'que ya le toca',
  heldForAnother: 'que primero se pregunta a otra persona',
  gone: 'que otros ayudan',
  helperChanged: 'que ayuda otra persona',
  helperReplaced: 'que ayuda otra persona',
  conditionPassedOn: 'que su condición se pasó',
  conditionRefused: 'que su condición no conviene',
  helperAsks: 'la pregunta de quien ayuda',
  questionPassedOn: 'que su pregunta se pasó',
  requesterAnswers: 'la respuesta a su pregunta',
  helperSilent: 'que quien ayuda no contesta',
  confirmed: 'gracias por su palabra',
  foundFewer: 'que hubo menos de los que hacen falta',
  closedUnheard: 'que está cerrado',
  dropped: 'que se busca a otra persona',
  helperStopped: 'que quien iba a ayudar no puede',
  requesterStopped: 'que ya no se puede contactar a la otra persona',
  stewardNoShow: 'un aviso al equipo: no vino nadie',
  stewardUnmet: 'un aviso al equipo: no hubo nadie a tiempo',
  stewardWrong: 'un aviso al equipo: algo estuvo mal',
  stewardOther: 'un aviso al equipo: hace falta otra cosa',
  assignedHelper: 'que el equipo se lo dio',
  closedForRequester: 'que el equipo lo cerró',
  closedForHelper: 'que el equipo lo cerró',
  reopenedForRequester: 'que está abierto otra vez',
  fromSteward: 'palabras del equipo',
};

export const request: RequestWords = {
  title: (code) => `Pedido ${code}`,
  back: 'Volver al tablero',
  history: 'Lo que pasó',
  opened: (name, by) =>
    ({
      text: `${capital(someone(name))} lo pidió por mensaje`,
      call: `${capital(someone(name))} lo pidió por teléfono`,
      steward: `Alguien del equipo lo anotó para ${someone(name)}`,
      series: `Volvió por sí solo, para ${someone(name)}`,
    })[by],
  asked: 'Se preguntó a',
  answered: (name, status) => `${capital(someone(name))} ${answers[status]}`,
  text: (to, saying) => `A ${joined(to.map(someone))}: ${(saying && about[saying]) ?? 'un mensaje'}`,
  told: (to, isHeard) => `${isHeard ? 'Lo oyó' : 'Lo va a oír'} ${joined(to.map(someone))}, por teléfono`,
  stewarded: (name, act) => `${name ?? 'Alguien'}, del equipo, ${acts[act] ?? 'cambió algo'}.`,
  mark: {
    queued: 'espera salir',
    sending: 'saliendo',
    sent: 'enviado',
    delivered: 'entregado',
    undelivered: 'no entregado',
    failed: 'no se pudo enviar',
    suppressed: 'no enviado: paró nuestros mensajes',
    expired: 'no enviado: ya no era cierto',
    joined: 'enviado con otro',
  },
  showWords: 'Ver lo que se escribió',
  showWordsHint: 'Queda anotado que usted lo miró.',
  wordsShown: 'Usted ve lo que la gente escribió. Quedó anotado.',
  hideWords: 'Ocultarlo',
  ownWords: (name) => (name === undefined ? 'En sus propias palabras' : `En las palabras de ${name}`),
  helpers: 'Quién podría ayudar',
  helpersHint: 'En el orden en que la línea les preguntaría.',
  nobodyCould: 'A nadie que ofrece esto se le puede preguntar en este momento.',
  sameLanguage: 'habla el mismo idioma',
  otherLanguage: 'habla otro idioma',
  metGladly: 'ya se conocen y les gustó',
  asksThisWeek: (count) =>
    count === 0
      ? 'sin preguntas esta semana'
      : count === 1
        ? 'una pregunta esta semana'
        : `${count} preguntas esta semana`,
  miles: (miles) =>
    miles === undefined
      ? 'distancia desconocida'
      : miles < 0.5
        ? 'en la misma zona'
        : Math.round(miles) === 1
          ? 'a una milla'
          : `a unas ${Math.round(miles)} millas`,
  lastAsked: (ago) =>
    ago === 'never'
      ? 'nunca se le ha preguntado'
      : ago
        ? `última pregunta hace ${span(ago)}`
        : 'se le acaba de preguntar',
  assign: (name) => `Dárselo a ${someone(name)}`,
  agreed: 'Ya me dijo que sí',
  others: 'Quién ofrece esto, pero ahora no',
  hindered: {
    self: 'es su propio pedido',
    asked: 'ya se le preguntó',
    skill: 'no ofrece esto',
    blocked: 'el equipo no le deja entrar',
    newcomer: 'es nuevo aquí, y nadie responde por esta persona',
    paused: 'está descansando',
    budget: 'ya se le preguntó tanto como quiere esta semana',
    hours: 'no está libre a esa hora',
    reach: 'vive demasiado lejos',
    quiet: 'no se le molesta a esta hora',
  },
  askMore: 'Preguntar a más personas ahora',
  askNow: 'Preguntar ya a alguien',
  tellBoth: 'Escribir a quienes participan',
  tellAsker: 'Escribir a quien lo pidió',
  tellWords: 'Sus palabras',
  tellHint: 'Les llega del número de la línea, con su nombre de pila.',
  send: 'Enviar',
  close: 'Cerrarlo',
  closeAs: { done: 'Está hecho', withdrawn: 'Ya no hace falta', unmet: 'No se encuentra a nadie' },
  reason: 'Por qué, en pocas palabras (para el registro)',
  closeButton: 'Cerrar',
  call: 'Llamar',
  callHint: 'Primero suena su propio teléfono. Nadie ve ningún número.',
  callName: (name) => `Llamar a ${someone(name)}`,
  reopen: 'Abrirlo otra vez',
};

const acts: Partial<Readonly<Record<StewardAct['do'], string>>> = {
  assign: 'lo dio a alguien',
  askMore: 'hizo preguntar a más personas',
  write: 'escribió a sus personas',
  close: 'lo cerró',
  reopen: 'lo abrió otra vez',
  call: 'llamó a alguien por él',
  letMeet: 'permitió que vuelvan a encontrarse',
  record: 'miró lo que se escribió',
};
