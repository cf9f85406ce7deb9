// Spanish, when it is read: two who talk by telephone at an hour of theirs.
import type { FriendSayings } from '../../../domain/friend-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { eachTime } from '../wording/friends.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { moment } from '../wording/voting.ts';

export const friendsTexted: Pick<Wordings, keyof FriendSayings> = {
  friendsAsked: ({ name, time }) =>
    `Le preguntamos a ${someone(name)} si quiere hablar ${eachTime(time)}, y le avisamos. Llamamos a los dos; nadie ve un número.`,
  friendsUnknown: () =>
    `No sabemos quién es. AMISTAD y el número de un miembro, o el nombre de quien le ayudó, y la hora.`,
  friendsUnclear: ({ name }) => `Conoce a más de una persona: ${someone(name)}. Escriba AMISTAD, su número y la hora.`,
  friendsOnePhone: () => `Es su propio teléfono: no podemos llamar ahí a los dos a la vez.`,
  friendsAsleep: ({ time }) => `No todos reciben llamadas ${eachTime(time)}. Elija otra hora, por favor.`,
  friendsNotAgreed: ({ name }) =>
    `Ahora no le queda bien a ${someone(name)}, y no pasa nada. Quizás otra persona se alegre de una llamada: AMISTAD`,
  beFriends: ({ name, time }) =>
    `${capital(someone(name))} quiere hablar con usted por teléfono ${eachTime(time)}. Llamamos a los dos, sin mostrar números. ¿Le gustaría? 1 sí, 2 no`,
  friendsThanks: ({ name }) =>
    `¡Gracias! Se lo decimos a ${someone(name)} y llamamos a los dos a esa hora. Para dejarlo: AMISTAD NO`,
  friendsNotNow: () => `Está bien. Solo sabrá que ahora no le queda bien.`,
  friendsSet: ({ name, time, next }) =>
    `¡${capital(someone(name))} también quiere! Le llamamos ${eachTime(time)}, primero ${moment(next)}. Para dejarlo: AMISTAD NO`,
  friendsNotToday: ({ name, next }) => `Esta vez no hay charla con ${someone(name)}. La próxima es ${moment(next)}.`,
  friendsOver: ({ name }) =>
    `No hay más charlas previstas con ${someone(name)}. Si quiere hablar con otra persona: AMISTAD`,
  friendsOff: () =>
    `Sus charlas por teléfono terminaron. A nadie se le dice quién las dejó. Para empezar otra vez: AMISTAD`,
  meFriends: ({ friends }) =>
    `Habla por teléfono con ${friends.map(({ name, time, isSet }) => `${someone(name)} ${eachTime(time)}${isSet ? '' : ' (por confirmar)'}`).join('; ')}. Para dejarlo: AMISTAD NO`,
};
