// Spanish, when it is read: the time around a request.
import type { ItsTimeSayings, Wordings } from '../../../domain/phrases.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { pastRequest, request } from '../wording/requests.ts';

export const itsTimeTexted: Pick<Wordings, keyof ItsTimeSayings> = {
  helperSilent: ({ name, code }) =>
    `Aún no sabemos nada de ${someone(name)} sobre el pedido ${code}; por eso preguntamos también a otros. Le avisamos.`,
  helperReplaced: ({ name, next, code }) =>
    `No supimos nada de ${someone(name)} sobre el pedido ${code}; ahora ayuda ${someone(next)}. Lo que escriba aquí le llega.`,
  confirmed: ({ name, code }) =>
    `¡Gracias! ${capital(someone(name))} cuenta con usted para el pedido ${code}. Si al final no puede: SOLTAR ${code}`,
  reminder: ({ request: near, names }) =>
    `Recordatorio: ${request(near)}. ${names.length === 1 ? 'Ayuda' : 'Ayudan'} ${joined(names.map(someone))}. ¿Algo cambió? Escriba ${near.code} y sus palabras.`,
  reminderForHelper: ({ request: near, name }) =>
    `Recordatorio: usted ayuda a ${someone(name)} con el ${request(near)}. Si no puede: SOLTAR ${near.code}`,
  didItHappen: ({ request: past, names }) =>
    `${capital(pastRequest(past))} con ${joined(names.map(someone))}: ¿se hizo? 1 sí, 2 no`,
  didYouHelp: ({ request: past, name }) => `${capital(pastRequest(past))} para ${someone(name)}: ¿se hizo? 1 sí, 2 no`,
  noShow: ({ code }) =>
    `Lo sentimos. Ya preguntamos a otros para el pedido ${code}, y el equipo lo sabe. ¿Ya no hace falta? ${code} YA NO`,
  noShowToHelper: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} no se hizo; preguntamos a otros. A veces pasa. Si aún puede: SI ${code}`,
  noShowNoted: ({ code }) => `Gracias por avisar. Preguntamos a otros para el pedido ${code}. Si aún puede: SI ${code}`,
  helperSaysNo: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} no se hizo. Preguntamos a otros. ¿Sí se hizo? LISTO ${code}. ¿Ya no hace falta? ${code} YA NO`,
  foundFewer: ({ code, found, wanted }) =>
    `Llegó la hora del pedido ${code}: ${found} de ${wanted} personas dijeron sí. Sentimos no haber hallado más.`,
  unmet: ({ code }) =>
    `Lo sentimos: nadie pudo ayudar a tiempo con el pedido ${code} y queda cerrado. El equipo lo sabe. ¿Aún hace falta? Escriba NECESITO.`,
  closedUnheard: ({ code }) =>
    `Cerramos el pedido ${code} porque no supimos más. ¿Aún hace falta? Escriba NECESITO. Para hablar con el equipo: LLAMENME`,
};
