// Spanish, when it is heard in a call, where that is worded otherwise: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { quoted, untilClock, yesOrNo } from '../wording/said.ts';

export const togetherHeard: Partial<Pick<Wordings, keyof TogetherSayings>> = {
  relay: ({ name, code, words }) => `${capital(someone(name))} dice sobre el pedido ${code}: ${quoted(words)}`,
  relayPicture: ({ name, code }) =>
    `${capital(someone(name))} mandó una foto por el pedido ${code}, que aquí no puedo mostrarle.`,
  sendAnyway: ({ name, holds }) =>
    `En sus palabras hay ${holds === 'phone' ? 'un número de teléfono' : 'una dirección'}. ¿Se las paso igual a ${name ?? 'esa persona'}? ${yesOrNo}`,
  notSent: () => `Muy bien, no lo pasé.`,
  sent: () => `Ya pasé sus palabras.`,
  doneToRequester: ({ name, code }) => `${capital(someone(name))} dice que el pedido ${code} ya está hecho.`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} al final no puede venir por el pedido ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} dejó la línea y no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} dejó la línea, así que el pedido ${code} queda cerrado. Quien cuida la línea lo sabe.`,
  nothingToDrop: () => `No hay nada que pueda soltar.`,
  nothingOpen: () => `No tiene nada abierto ahora.`,
};

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `Ya preguntamos a otros, y le llamamos.`
    : `Los vecinos descansan hasta ${untilClock(at)}: entonces preguntamos a otros.`;
