// Spanish, when it is heard in a call, where that is worded otherwise: two who talk by telephone at an hour of theirs.
import type { FriendSayings } from '../../../domain/friend-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { eachTime } from '../wording/friends.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { yesOrNo } from '../wording/said.ts';
import { moment } from '../wording/voting.ts';

export const friendsHeard: Partial<Pick<Wordings, keyof FriendSayings>> = {
  friendsAsked: ({ name, time }) =>
    `Le pregunto a ${someone(name)} si quiere hablar con usted ${eachTime(time)}, y le aviso. Llamaría a los dos, y nadie ve un número.`,
  friendsUnknown: () => `No conozco a nadie con ese número.`,
  friendsUnclear: ({ name }) => `Conoce a más de una persona: ${someone(name)}. Marque su número, por favor.`,
  friendsOnePhone: () => `Es su propio teléfono: no puedo llamar ahí a los dos a la vez.`,
  friendsNotAgreed: ({ name }) => `Ahora no le queda bien a ${someone(name)} hablar por teléfono, y no pasa nada.`,
  beFriends: ({ name, time }) =>
    `${capital(someone(name))} quiere hablar con usted por teléfono ${eachTime(time)}. Llamo a los dos, y nadie ve un número. ¿Le gustaría? ${yesOrNo}`,
  friendsThanks: ({ name }) => `¡Gracias! Se lo digo a ${someone(name)}, y llamo a los dos a esa hora.`,
  friendsSet: ({ name, time, next }) =>
    `¡${capital(someone(name))} también quiere hablar con usted! Le llamo ${eachTime(time)}, primero ${moment(next)}.`,
  friendsOver: ({ name }) => `No hay más charlas previstas con ${someone(name)}.`,
  friendsOff: () => `Sus charlas por teléfono terminaron. A nadie se le dice quién las dejó.`,
  meFriends: ({ friends }) =>
    `Habla por teléfono con ${friends.map(({ name, time, isSet }) => `${someone(name)} ${eachTime(time)}${isSet ? '' : ', cuando diga que sí'}`).join('; ')}.`,
};
