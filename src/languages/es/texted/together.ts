// Spanish, when it is read: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { atClock, untilClock } from '../wording/times.ts';

export const togetherTexted: Pick<Wordings, keyof TogetherSayings> = {
  relay: ({ name, code, words }) => `${capital(someone(name))} (${code}): ${words}`,
  relayVoice: ({ name, code }) =>
    `${capital(someone(name))} le dejó un mensaje de voz sobre el pedido ${code}. Para oírlo, llame a este número.`,
  relayPicture: ({ name, code }) => `${capital(someone(name))} (${code}) le manda una foto.`,
  sendAnyway: ({ name, holds }) =>
    `Su mensaje lleva ${holds === 'phone' ? 'un número de teléfono' : 'una dirección'}. ¿Se lo mandamos a ${someone(name)} de todos modos? 1 sí, 2 no`,
  notSent: () => `Está bien, no lo mandamos.`,
  sent: () => `Enviado.`,
  neighborRests: ({ name, until }) => `${capital(someone(name))} descansa y recibe sus palabras ${atClock(until)}.`,
  done: ({ code }) => `El pedido ${code} está hecho. ¡Gracias!`,
  doneToRequester: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. Para dar las gracias, escriba GRACIAS. Si no, escriba NECESITO.`,
  doneToHelper: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. ¡Gracias por ayudar!`,
  dropped: ({ code }) => `Gracias por avisar. El pedido ${code} ya no es suyo.`,
  helperDropped: ({ name, code, asksAt }) =>
    `Al final ${someone(name)} no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} dejó la línea y no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} ya no recibe mensajes: el pedido ${code} se cierra y no puede leer los suyos. El equipo lo sabe.`,
  nothingToDrop: () => `No hay nada que pueda soltar. Escriba ESTADO para ver lo que está abierto.`,
  nothingOpen: () => `No tiene nada abierto. Escriba NECESITO para pedir ayuda u OFREZCO para darla.`,
  thanksPassedOn: ({ name }) => `Pasamos su agradecimiento a ${name ?? 'quien ayudó'}.`,
  thanks: ({ name }) => `¡${capital(someone(name))} le da las gracias!`,
  youAreWelcome: () => `¡De nada!`,
};

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `Ya estamos preguntando a otros y le avisamos.`
    : `El vecindario duerme hasta ${untilClock(at)}: preguntamos entonces.`;
