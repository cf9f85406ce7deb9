// Spanish, when it is heard in a call, where that is worded otherwise: the time around a request.
import type { ItsTimeSayings, Wordings } from '../../../domain/phrases.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { asked, moment, pastRequest, yesOrNo } from '../wording/said.ts';

export const itsTimeHeard: Partial<Pick<Wordings, keyof ItsTimeSayings>> = {
  helperSilent: ({ name, code }) =>
    `No sabemos nada de ${someone(name)} por el pedido ${code}, así que preguntamos también a otros, y le llamamos otra vez.`,
  helperReplaced: ({ name, next, code }) =>
    `No sabemos nada de ${someone(name)} por el pedido ${code}, así que ayuda ${someone(next)}.`,
  confirmed: ({ name, code }) => `¡Gracias! ${capital(someone(name))} cuenta con usted para el pedido ${code}.`,
  reminder: ({ request: { kind, when }, names }) =>
    `Un recordatorio: ${asked(kind)}, ${moment(when)}. ${names.length === 1 ? 'Ayuda' : 'Ayudan'} ${joined(names.map(someone))}.`,
  reminderForHelper: ({ request: { kind, when }, name }) =>
    `Un recordatorio: usted ayuda a ${someone(name)} con ${asked(kind)}, ${moment(when)}.`,
  didItHappen: ({ request: past, names }) =>
    `${capital(pastRequest(past))}, con ${joined(names.map(someone))}: ¿se hizo? ${yesOrNo}`,
  didYouHelp: ({ request: past, name }) => `${capital(pastRequest(past))}, para ${someone(name)}: ¿se hizo? ${yesOrNo}`,
  noShow: ({ code }) => `Lo sentimos. Ya preguntamos a otros por el pedido ${code}, y quien cuida la línea lo sabe.`,
  noShowToHelper: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} no se hizo, así que preguntamos a otros. Son cosas que pasan.`,
  noShowNoted: ({ code }) => `Gracias por decírmelo. Preguntamos a otros por el pedido ${code}.`,
  helperSaysNo: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} no se hizo. Ya preguntamos a otros.`,
  unmet: ({ code }) =>
    `Lo sentimos: nadie pudo ayudar a tiempo con el pedido ${code}, y queda cerrado. Quien cuida la línea lo sabe. Si aún lo necesita, pida otra vez.`,
  closedUnheard: ({ code }) =>
    `Cerramos el pedido ${code}, porque no supimos más de él. Si aún lo necesita, pida otra vez.`,
};
