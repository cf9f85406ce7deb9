// Spanish, when it is heard in a call, where that is worded otherwise: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Again } from '../../../domain/spoken-forms.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { keys, others, quoted, untilClock, yesOrNo } from '../wording/said.ts';

export const togetherHeard: Partial<Pick<Wordings, keyof TogetherSayings>> = {
  relay: ({ name, code, words }) => `${capital(someone(name))} dice sobre el pedido ${code}: ${quoted(words)}`,
  relayPicture: ({ name, code }) =>
    `${capital(someone(name))} mandó una foto por el pedido ${code}, que aquí no puedo mostrarle.`,
  sendAnyway: ({ name, holds }) =>
    `En sus palabras hay ${holds === 'phone' ? 'un número de teléfono' : 'una dirección'}. ¿Se las paso igual a ${name ?? 'esa persona'}? ${yesOrNo}`,
  thanks: ({ name, words }) =>
    words === '' ? `¡${capital(someone(name))} le da las gracias!` : `${capital(someone(name))} dice: ${quoted(words)}`,
  notSent: () => `Muy bien, no lo pasé.`,
  sent: () => `Ya pasé sus palabras.`,
  done: ({ code, again }) => `El pedido ${code} está hecho. ¡Gracias!${again ? askingAgain(again) : ''}`,
  doneToRequester: ({ name, code, again }) =>
    `${capital(someone(name))} dice que el pedido ${code} ya está hecho.${again ? askingAgain(again) : ''}`,
  doneToHelper: ({ name, code, again }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. ¡Gracias por ayudar!${again ? askingAgain(again) : ''}`,
  askAgain: ({ name }) => `¿Y le gustaría otra vez con ${someone(name)}? ${likings}`,
  againWrong: ({ name }) =>
    `Gracias por decírmelo. Quien cuida la línea ya lo sabe y le va a buscar. No volveremos a juntarle con ${someone(name)}.`,
  askNotWith: () => `Diga: no con, y un nombre, y nunca más les juntamos. No se lo decimos a nadie.`,
  nobodyMet: ({ name }) => `No sé de ${name} entre quienes conoció por esta línea.`,
  whichPartner: ({ names, onward }) => `¿A quién se refiere? ${keys(names)}${others(onward)}`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} al final no puede venir por el pedido ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} dejó la línea y no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} dejó la línea, así que el pedido ${code} queda cerrado. Quien cuida la línea lo sabe.`,
  nothingToDrop: () => `No hay nada que pueda soltar.`,
  nothingOpen: () => `No tiene nada abierto ahora.`,
};

const likings = 'Oprima 1 si con gusto, 2 si mejor no, 3 si algo estuvo mal.';

const askingAgain = ({ name }: Again): string =>
  ` Entre nosotros: ¿le gustaría otra vez con ${someone(name)}? ${likings}`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `Ya preguntamos a otros, y le llamamos.`
    : `Los vecinos descansan hasta ${untilClock(at)}: entonces preguntamos a otros.`;
