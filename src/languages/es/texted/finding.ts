// Spanish, when it is read: finding a helper.
import type { FindingSayings, Wordings } from '../../../domain/phrases.ts';
import { meantWords } from '../wording/meanings.ts';
import { aboutMiles, capital, someone } from '../wording/phrasing.ts';
import { need, request } from '../wording/requests.ts';

export const findingTexted: Pick<Wordings, keyof FindingSayings> = {
  invitation: ({ request: asked, miles, again, helpedBefore }) =>
    `${again ? 'Otra vez hace falta ayuda:' : helpedBefore ? 'Usted ayudó la última vez. ¿Puede también ahora?' : '¿Puede ayudar?'} ${again ? need(asked) : capital(need(asked))}${aboutMiles(miles)}. Escriba SI ${asked.code} o NO ${asked.code}.`,
  invitationChanged: ({ request: asked }) =>
    `El pedido ${asked.code} cambió: ${need(asked)}. Escriba SI ${asked.code} o NO ${asked.code}.`,
  matchedHelper: ({ name, request: given }) =>
    `¡Gracias! El ${request(given)} es suyo. Lo que escriba aquí le llega a ${someone(name)}. Al terminar: LISTO ${given.code}. Si no puede: SOLTAR ${given.code}`,
  requestWords: ({ name, words }) => `${capital(someone(name))} escribió: ${words}`,
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} agregó palabras con su voz al pedido ${code}. Para oírlas, llame a este número.`,
  matchedRequester: ({ name, request: given, more }) =>
    `Buena noticia: ${someone(name)} le ayuda con el ${request(given)}. Lo que escriba aquí le llega.${more > 0 ? ` Buscamos ${more} más.` : ''}`,
  sure: ({ answer, request: asked }) => `¿${sureOf[answer]} ${request(asked)}? 1 sí, 2 no`,
  yesToWhat: ({ codes }) =>
    `¿Sí o no a qué? Para un pedido escriba su número: SI ${codes[0]} o NO ${codes[0]}. Para nuestra última pregunta: 1 sí, 2 no.`,
  meant: ({ meaning }) => `¿Quiere decir: ${meantWords[meaning]}? 1 sí, 2 no`,
  answerByCode: ({ code }) => `Está bien. Para contestar ese pedido escriba SI ${code} o NO ${code}.`,
  alreadyYours: ({ code }) => `El pedido ${code} ya es suyo. ¡Gracias!`,
  standby: ({ code }) =>
    `¡Gracias! Alguien dijo sí al ${code} un momento antes. Usted queda de reserva: le avisamos solo si hace falta. Para dejarlo: SOLTAR ${code}`,
  heldForAnother: ({ code }) =>
    `Gracias. Alguien oye del pedido ${code} por teléfono ahora mismo. Usted sigue: en un minuto le decimos si es suyo.`,
  promoted: ({ name, request: given }) =>
    `Ahora hace falta su ayuda: el ${request(given)} es suyo. ¿Puede? 1 sí, 2 no. Lo que escriba aquí le llega a ${someone(name)}.`,
  helperChanged: ({ name, left, code }) =>
    `Un cambio en el pedido ${code}: ${someone(left)} no puede, pero ${someone(name)} sí. Lo que escriba aquí le llega.`,
  covered: ({ code }) => `El pedido ${code} ya está cubierto. ¡Gracias por estar ahí!`,
  gone: ({ code }) => `El pedido ${code} ya no está abierto. ¡Gracias de todos modos!`,
  declined: () => `Está bien, gracias por avisar. Vamos a preguntar a otros.`,
  nothingToAnswer: () =>
    `Ahora no hay nada que contestar. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  conditionPassedOn: ({ code }) =>
    `Gracias. Ya preguntamos si así conviene y le avisamos. El pedido ${code} aún no es suyo.`,
  condition: ({ request: asked, words }) =>
    `Alguien podría ayudar con el ${request(asked)}, pero dice: "${words}". ¿Le conviene? 1 sí, 2 no`,
  conditionRefused: ({ code }) =>
    `Gracias por ofrecerse. Para el pedido ${code} así no se puede; usted no tiene que hacer nada.`,
  conditionGone: ({ code }) => `Eso ya no está abierto. Escriba ESTADO para ver cómo va el pedido ${code}.`,
  conditionFree: ({ code }) =>
    `Aún no hay respuesta sobre el pedido ${code}: queda libre y preguntamos a otros. ¡Gracias por ofrecerse!`,
  helperAsks: ({ code, words }) =>
    `Alguien que quizás ayude con el pedido ${code} pregunta: "${words}". Escriba aquí su respuesta.`,
  questionPassedOn: ({ code }) =>
    `Pasamos su pregunta y le mandaremos la respuesta. Luego escriba SI ${code} o NO ${code}.`,
  noAnswerYet: ({ code }) =>
    `Aún no hay respuesta a su pregunta sobre el pedido ${code}. Todavía puede escribir SI ${code} o NO ${code}.`,
  requesterAnswers: ({ code, words }) =>
    `La respuesta sobre el pedido ${code}: "${words}". Escriba SI ${code} o NO ${code}.`,
  answerPassedOn: () => `Gracias, ya pasamos su respuesta.`,
  noLongerNeeded: ({ code }) => `El pedido ${code} ya no hace falta. ¡Gracias por estar ahí!`,
};

const sureOf = {
  yes: 'Eso es un SÍ al',
  no: 'Eso es un NO al',
  later: 'Eso contesta al',
  question: 'Eso pregunta por el',
};
