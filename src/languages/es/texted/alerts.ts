// Spanish, when it is read: what stewards are told of.
import type { Wordings } from '../../../domain/phrases.ts';
import type { AlertSayings } from '../../../domain/steward-phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { pastRequest, request } from '../wording/requests.ts';

export const alertsTexted: Pick<Wordings, keyof AlertSayings> = {
  stewardEmergency: ({ name, words }) =>
    `EQUIPO: ${someone(name)} puede estar en peligro. Ya tiene los números de emergencia. Escribió: ${words}`,
  stewardNobody: ({ name, request: open }) =>
    `EQUIPO: aún nadie para ${someone(name)}, ${request(open)}. ¿Puede buscar una salida?`,
  stewardUnheeded: ({ name, request: open }) =>
    `EQUIPO: la guardia no ha hecho nada: ${someone(name)} aún espera, ${request(open)}. ¿Puede buscar una salida?`,
  stewardNoShow: ({ name, request: open }) =>
    `EQUIPO: no se hizo para ${someone(name)}: ${request(open)}. Preguntamos a otros. ¿Puede ocuparse?`,
  stewardWrong: ({ name, about, code }) =>
    `EQUIPO: según ${someone(name)}, algo estuvo mal con ${someone(about)} (pedido ${code}). Llame primero a ${someone(name)}. ¿Aclarado? JUNTOS ${code}`,
  stewardUnmet: ({ name, request: closed }) =>
    `EQUIPO: se cerró sin hallar a nadie para ${someone(name)}: ${pastRequest(closed)}. Por favor vea qué hace falta.`,
  stewardOther: ({ name, code, words }) =>
    `EQUIPO: ${someone(name)} necesita algo que nadie ofrece (pedido ${code}): ${words}`,
  stewardStopped: ({ name, codes }) =>
    `EQUIPO: ${someone(name)} paró los mensajes y está en el pedido ${codes.join(', ')}. No podemos escribirle. Por favor llame.`,
  stewardStoppedWrote: ({ name, code }) =>
    `EQUIPO: ${someone(name)} ${code === undefined ? 'nos escribió' : `dijo sí al pedido ${code}`}, pero paró los mensajes. No podemos contestar. Por favor llame. Con START le llegan otra vez.`,
  signInCode: ({ code }) =>
    `Su código para la mesa del equipo: ${code}. Vale 10 minutos. Nadie se lo va a pedir: no lo diga a nadie.`,
  pinCode: ({ code }) =>
    `EQUIPO: su código es ${code}. Llame a este número y márquelo para oír lo que dejaron para el equipo.`,
  stewardVoice: ({ name }) =>
    `EQUIPO: ${someone(name)} dejó un mensaje de voz para el equipo. Para oírlo, llame a este número.`,
  stewardCall: ({ name }) => `EQUIPO: ${someone(name)} pide una llamada.`,
  stewardUnfinished: ({ name, words }) =>
    `EQUIPO: ${someone(name)} empezó a pedir ayuda y no terminó. Por favor llame.${words === '' ? '' : ` Escribió: ${words}`}`,
  stewardNoAnswer: ({ name }) =>
    `EQUIPO: tenemos noticias para ${someone(name)} y llamamos varias veces, pero nadie contestó. Por favor, vea cómo está.`,
  stewardUnvouched: ({ name, code }) =>
    `EQUIPO: en dos semanas nadie respondió por ${someone(name)}. Puede pedir igual. ¿Le conoce alguien? Con UNIRME ${code} se responde.`,
  stewardUnreachable: ({ name }) =>
    `EQUIPO: el teléfono de ${someone(name)} no recibe mensajes. Desde ahora le llamamos.`,
  stewardUndelivered: ({ name }) => `EQUIPO: no se pudo entregar un mensaje a ${someone(name)}. Por favor llame.`,
};
