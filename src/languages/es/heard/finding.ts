// Spanish, when it is heard in a call, where that is worded otherwise: finding a helper.
import type { FindingSayings, Wordings } from '../../../domain/phrases.ts';
import { meantWords } from '../wording/meanings.ts';
import { aboutMiles, capital, someone } from '../wording/phrasing.ts';
import { need, quoted, request, yesOrNo } from '../wording/said.ts';

export const findingHeard: Partial<Pick<Wordings, keyof FindingSayings>> = {
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} agregó palabras con su voz al pedido ${code}. Las oye cuando llame otra vez.`,
  invitation: ({ request: { code, ...given }, miles, again, helpedBefore }) =>
    `${again ? 'Hace falta ayuda otra vez.' : helpedBefore ? 'Usted ayudó la última vez. ¿Puede otra vez?' : '¿Puede ayudar?'} Pedido ${code}: ${need(given)}${aboutMiles(miles)}. ${yesOrNo}`,
  invitationChanged: ({ request: { code, ...given } }) =>
    `El pedido ${code} cambió: ${need(given)}. ¿Puede ayudar? ${yesOrNo}`,
  matchedHelper: ({ name, request: given }) =>
    `¡Gracias! El ${request(given)}, es suyo. Usted ayuda a ${someone(name)}. Para hablarle, llame a este número.`,
  requestWords: ({ name, words }) => `${capital(someone(name))} dijo: ${quoted(words)}`,
  matchedRequester: ({ name, request: given, more }) =>
    `Buenas noticias: ${someone(name)} le ayuda. Es el ${request(given)}.${more > 0 ? ` Buscamos a ${more} más.` : ''}`,
  sure: ({ request: { code } }) => `¿Es esa su respuesta al pedido ${code}? ${yesOrNo}`,
  yesToWhat: () => `¿Sí o no a qué? De cada pedido oye usted en: para ayudar.`,
  meant: ({ meaning }) => `¿Quiere decir: ${meantWords[meaning]}? ${yesOrNo}`,
  answerByCode: ({ code }) => `Muy bien. Del pedido ${code} oye usted en: para ayudar.`,
  standby: ({ code }) =>
    `¡Gracias! Alguien dijo sí al pedido ${code} justo antes. Usted queda de reserva, y le llamamos solo si hace falta.`,
  heldForAnother: ({ code }) =>
    `¡Gracias! Alguien oye del pedido ${code} ahora mismo. Usted sigue, y en un minuto sabrá si es suyo.`,
  promoted: ({ name, request: given }) =>
    `Ahora sí hace falta: ${request(given)}, para ${someone(name)}. ¿Puede usted? ${yesOrNo}`,
  helperChanged: ({ name, left, code }) =>
    `Un cambio en el pedido ${code}: ${someone(left)} no puede venir, pero viene ${someone(name)}.`,
  nothingToAnswer: () => `No hay nada que contestar ahora.`,
  condition: ({ request: given, words }) =>
    `Alguien podría ayudar con el ${request(given)}, pero dice: ${quoted(words)} ¿Le conviene? ${yesOrNo}`,
  conditionGone: ({ code }) => `Eso ya no está abierto. Del pedido ${code} oye usted en sus pedidos.`,
  helperAsks: ({ code, words }) =>
    `Alguien que tal vez ayude con el pedido ${code} pregunta: ${quoted(words)} Diga ahora su respuesta, o marque 1 para seguir.`,
  questionPassedOn: () => `Pasé su pregunta, y le llamo con la respuesta.`,
  noAnswerYet: ({ code }) =>
    `Todavía no hay respuesta a su pregunta sobre el pedido ${code}. Aún puede tomarlo en: para ayudar.`,
  requesterAnswers: ({ code, words }) =>
    `La respuesta sobre el pedido ${code}: ${quoted(words)} Si puede hacerlo, tómelo en: para ayudar.`,
};
