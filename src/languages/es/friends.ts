// Spanish: what is only ever said in a call of two who talk by telephone at an hour of theirs.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { FriendCallSayings } from '../../domain/friend-phrases.ts';
import { capital, someone } from './wording/phrasing.ts';
import { moment } from './wording/voting.ts';

export const friends: Pick<CallWordings, keyof FriendCallSayings> = {
  friendsOffer: ({ community, callee, name, waits }) =>
    `Hola${callee === undefined ? '' : `, esto es para ${callee}`}. Habla ${community}. ${waits ? `${capital(someone(name))} está en la línea y le espera` : `Es la hora de su charla con ${someone(name)}`}. Marque 1 para hablar, 2 si hoy no puede.`,
  friendsCalling: ({ name }) => `Estoy llamando a ${someone(name)}.`,
  friendsWait: ({ name }) => `En cuanto conteste ${someone(name)}, se oirán. Para no esperar más, marque asterisco.`,
  friendsAgain: ({ name, minutes }) =>
    `Ahora no encuentro a ${someone(name)}. Lo intento otra vez en ${minutes} minutos, y le llamo entonces.`,
  friendsTalked: ({ next }) => `Espero que la charla le haya hecho bien. La próxima es ${moment(next)}.`,
  friendsGone: () => `Ahora no hay charla. Gracias de todos modos.`,
  friendsMenu: () =>
    `Dos personas pueden hablar a una hora fija: llamo a las dos, y nadie ve un número. Para hablar cada día, marque 1. Una vez por semana, 2. Para oír con quién habla, 3. Para dejarlo, 4.`,
  askFriendsDay: () => `¿Qué día? Marque su número, de 1 para lunes a 7 para domingo, y después numeral.`,
  askFriendsHour: () =>
    `¿A qué hora? Marque la hora, como 1 0, o 1 5 3 0 para las 3 y media de la tarde. Después marque numeral.`,
  askFriendsPhone: () => `¿Con quién quiere hablar? Marque los diez números de su teléfono.`,
};
