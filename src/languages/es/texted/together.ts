// Spanish, when it is read: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Again } from '../../../domain/spoken-forms.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, numbered, someone } from '../wording/phrasing.ts';
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
  done: ({ code, again }) =>
    `El pedido ${code} está hecho. ¡Gracias!${again ? ` Entre nosotros: ${askingAgain(again)}` : ''}`,
  doneToRequester: ({ name, code, again }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. ¿Agradecer? GRACIAS. ¿No? NECESITO.${again ? ` Entre nosotros: ${askingAgain(again)}` : ''}`,
  doneToHelper: ({ name, code, again }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. ¡Gracias por ayudar!${again ? ` Entre nosotros: ${askingAgain(again)}` : ''}`,
  askAgain: ({ name }) => `¿Y ${askingAgain({ name }).slice(1)}`,
  againGladly: () => `¡Qué bueno! Gracias por decirlo.`,
  againWrong: ({ name }) =>
    `Gracias por decirlo. El equipo ya lo sabe y le va a buscar. No volveremos a juntarle con ${someone(name)}.`,
  keptApart: ({ name }) => `Anotado, solo entre nosotros: no volveremos a juntarle con ${someone(name)}.`,
  askNotWith: () => `Escriba NO CON y un nombre, y nunca más les juntamos. No se lo decimos a nadie.`,
  nobodyMet: ({ name }) =>
    `No sabemos de ${name} entre quienes conoció por esta línea. Para hablar con el equipo: LLAMENME`,
  whichPartner: ({ names }) => `¿A quién se refiere? ${numbered(names)}`,
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
  thanks: ({ name, words }) =>
    words === '' ? `¡${capital(someone(name))} le da las gracias!` : `${capital(someone(name))} dice "${words}"`,
  youAreWelcome: () => `¡De nada!`,
};

const askingAgain = ({ name }: Again): string =>
  `¿otra vez con ${someone(name)}? 1 con gusto, 2 mejor no, 3 algo estuvo mal`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `Ya estamos preguntando a otros y le avisamos.`
    : `El vecindario duerme hasta ${untilClock(at)}: preguntamos entonces.`;
