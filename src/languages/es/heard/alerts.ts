// Spanish, when it is heard in a call, where that is worded otherwise: what stewards are told of.
import type { Wordings } from '../../../domain/phrases.ts';
import type { AlertSayings } from '../../../domain/steward-phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { digits, pastRequest, quoted, request } from '../wording/said.ts';

export const alertsHeard: Partial<Pick<Wordings, keyof AlertSayings>> = {
  signInCode: ({ code }) =>
    `Su código para la mesa del equipo es ${digits(code)}. Otra vez: ${digits(code)}. Vale 10 minutos. Nadie se lo va a pedir: no lo diga a nadie.`,
  pinCode: ({ code }) =>
    `Su código es ${digits(code)}. Otra vez: ${digits(code)}. Márquelo cuando esta línea se lo pida, para oír lo que dejaron para el equipo.`,
  stewardEmergency: ({ name, words }) =>
    `Para usted, que cuida la línea: ${someone(name)} puede estar en peligro. Ya oyó los números de emergencia. Dijo: ${quoted(words)}`,
  stewardNobody: ({ name, request: open }) =>
    `Para usted, que cuida la línea: no encontramos a nadie para ${someone(name)}, ${request(open)}. ¿Puede buscar cómo?`,
  stewardUnheeded: ({ name, request: open }) =>
    `Para usted, que cuida la línea: no encontramos a nadie para ${someone(name)}, ${request(open)}, y nadie de guardia hizo nada. ¿Puede buscar cómo?`,
  stewardNoShow: ({ name, request: open }) =>
    `Para usted, que cuida la línea: no se hizo para ${someone(name)}: ${request(open)}. Preguntamos a otros. ¿Puede atenderlo?`,
  stewardWrong: ({ name, about, code }) =>
    `Para usted, que cuida la línea: según ${someone(name)}, algo estuvo mal con ${someone(about)}, en el pedido ${code}. Por favor, llame primero a ${someone(name)}.`,
  stewardUnmet: ({ name, request: closed }) =>
    `Para usted, que cuida la línea: quedó cerrado sin nadie para ${someone(name)}: ${pastRequest(closed)}. Por favor, vea cómo está.`,
  stewardOther: ({ name, code, words }) =>
    `Para usted, que cuida la línea: ${someone(name)} necesita algo que nadie ofrece, pedido ${code}: ${quoted(words)}`,
  stewardStopped: ({ name, codes }) =>
    `Para usted, que cuida la línea: ${someone(name)} paró todos los textos y tenía el pedido ${codes.join(', ')}. Por favor, llámele.`,
  stewardStoppedWrote: ({ name, code }) =>
    `Para usted, que cuida la línea: ${someone(name)} ${code === undefined ? 'nos escribió' : `dijo que sí al pedido ${code}`}, pero paró todos los textos. Por favor, llámele.`,
  stewardCall: ({ name }) => `Para usted, que cuida la línea: ${someone(name)} pide una llamada.`,
  stewardUnfinished: ({ name, words }) =>
    `Para usted, que cuida la línea: ${someone(name)} empezó a pedir ayuda y no terminó. Por favor, llámele.${words === '' ? '' : ` Dijo: ${quoted(words)}`}`,
  stewardNoAnswer: ({ name }) =>
    `Para usted, que cuida la línea: hay noticias para ${someone(name)} y llamamos varias veces, pero nadie contestó. Por favor, vea cómo está.`,
  stewardUnvouched: ({ name, code }) =>
    `Para usted, que cuida la línea: en dos semanas nadie respondió por ${someone(name)}. Puede pedir igual. ¿Le conoce, o sabe quién? Para responder, marque 4 en el menú principal, luego 3, y luego ${digits(code)}.`,
  stewardUnreachable: ({ name }) =>
    `Para usted, que cuida la línea: el teléfono de ${someone(name)} no recibe textos. Desde ahora le llamamos.`,
  stewardUndelivered: ({ name }) =>
    `Para usted, que cuida la línea: un texto para ${someone(name)} no llegó. Por favor, llámele.`,
};
