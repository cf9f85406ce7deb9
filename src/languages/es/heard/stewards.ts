// What Spanish words otherwise in a call, of what is said when stewards lend a hand.

import type { Closing } from '../../../domain/closing.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { StewardSayings } from '../../../domain/steward-phrases.ts';
import { countedKind } from '../wording/kinds.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { day, dialled, keys, quoted, request, yesOrNo } from '../wording/said.ts';
import { wants } from '../wording/stewards.ts';

export const stewardsHeard: Partial<Pick<Wordings, keyof StewardSayings>> = {
  assignedHelper: ({ name, request: given }) =>
    `Alguien del equipo le pide ayudar a ${someone(name)}: ${request(given)}. ¿Puede usted? ${yesOrNo}`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  reopenedForRequester: ({ code }) => `El equipo abrió otra vez el pedido ${code}, y ya preguntamos.`,
  fromSteward: ({ name, words }) => `${capital(someone(name))}, del equipo, dice: ${quoted(words)}`,
  editedByStewards: () => `El equipo cambió lo que sabemos de usted. Lo oye en sus ajustes.`,
  invitedByStewards: ({ steward, community }) =>
    `${capital(someone(steward))} le invita a ${community}: ayuda entre vecinos. Para unirse, llame a este número.`,
  invitationDeclined: () => `Muy bien, no sabrá más de nosotros. Si cambia de idea, llame a este número.`,
  keptOut: ({ until, call }) =>
    `El equipo puso en pausa su parte en esta línea${until === undefined ? '' : ` hasta ${day(until)}`}. Para hablarlo, marque 0. Si hay peligro, marque ${dialled(call)}.`,
  announcement: ({ community, words }) => `Un aviso de ${community} para muchos vecinos: ${quoted(words)}`,
  askSecond: ({ about, steward, name }) =>
    `Para usted, del equipo: ${someone(steward)} quiere ${wants(about, name)}. Hace falta que otra persona del equipo acepte. Para contestar, llame a este número, marque 0, después 1 y su clave.`,
  secondUnanswered: ({ about, name }) =>
    `Para usted, del equipo: nadie más contestó a tiempo si se acepta ${wants(about, name)}. No se hace. Puede volver a pedirlo.`,
  shiftSet: ({ from, until }) => `Para usted, del equipo: está de guardia desde ${day(from)} hasta ${day(until)}.`,
  shiftTaken: ({ name, from, until }) =>
    `Para usted, del equipo: ${someone(name)} está de guardia en su lugar desde ${day(from)} hasta ${day(until)}. ¡Que descanse!`,
  takenOff: ({ from, until }) =>
    `Para usted, del equipo: ya no está de guardia desde ${day(from)} hasta ${day(until)}.`,
  digest: ({ today, waiting, names }) =>
    [
      'Para usted, del equipo.',
      ...(today.length > 0 ? [`Hoy: ${joined(today.map(countedKind))}.`] : []),
      ...(waiting
        ? [
            `Espera: ${request(waiting.first)}, ${waiting.found === 0 ? 'aún sin nadie' : `con ${waiting.found} de ${waiting.needed}`}${waiting.others === 0 ? '' : `, y ${waiting.others} más`}.`,
          ]
        : []),
      ...(names.length > 0 ? [`De guardia: ${joined(names.map(someone))}.`] : []),
    ].join(' '),
  relieved: ({ name }) => `Para usted, del equipo: ahora ${someone(name)} está de guardia en su lugar. ¡Que descanse!`,
  openList: ({ lines, count }) =>
    `${count === 1 ? 'Hay un pedido abierto' : `Hay ${count} pedidos abiertos`}. ${lines.map(({ request: open, name, asked }) => `${capital(request(open))}, para ${someone(name)}, con ${asked} avisos`).join('. ')}.`,
  stewardUsage: () => `En la página del equipo, o con las palabras que el equipo manda, se puede hacer más.`,
  noRequestOfCode: ({ code }) => `No hay un pedido ${code}.`,
  nobodyNamed: ({ name, code }) => `No conocemos a nadie de nombre ${name} para el pedido ${code}.`,
  whichMember: ({ code, names }) => `¿A quién le damos el pedido ${code}? ${keys(names)}`,
  onCallNow: ({ names, isEverybody }) =>
    `${isEverybody ? 'Nadie tiene turno: está de guardia todo el equipo' : 'De guardia'}: ${joined(names.map(someone))}.`,
  youAreOnCall: ({ until }) => `Usted está de guardia desde ahora hasta ${day(until)}. ¡Gracias!`,
  shiftNoted: ({ name, from, until, isOwn }) =>
    `${isOwn ? 'Usted está' : `${capital(someone(name))} está`} de guardia desde ${day(from)} hasta ${day(until)}.`,
  handedOver: ({ name, from, until, isOwn }) =>
    `${isOwn ? 'Usted está' : `${capital(someone(name))} está`} de guardia en ese lugar, desde ${day(from)} hasta ${day(until)}.`,
  blocked: ({ name, until, isSecondAsked }) =>
    `${until === undefined ? '' : `${capital(someone(name))} queda fuera hasta ${day(until)}. `}${isSecondAsked ? `Preguntamos al equipo si ${someone(name)} queda fuera para siempre.` : 'No hay otra persona del equipo que pueda aceptar más.'}`,
  assigned: ({ name, request: given, agreed }) =>
    `${capital(someone(name))} tiene ahora el ${request(given)}, y ambas partes lo saben.${agreed ? '' : ' Si no contesta, preguntamos a otros.'}`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} ya no quiere nada de nosotros, y no le podemos preguntar ni avisar. Por favor llame.`,
  writtenTo: ({ names, missed }) =>
    `Enviado a ${joined(names.map(someone))}.${missed ? ` ${capital(someone(missed.name))} ya no quiere nada de nosotros: por favor llame.` : ''}`,
  noted: ({ name, request: noted, canBeTold }) =>
    `Anotado para ${someone(name)}: ${request(noted)}. Ya preguntamos.${canBeTold ? '' : ' Ya no quiere nada de nosotros: por favor avísele.'}`,
};

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) => `El equipo cerró el pedido ${code}: está hecho. Si no, pida otra vez.`,
  withdrawn: (code) => `El equipo cerró el pedido ${code} porque ya no hace falta. Si aún hace falta, pida otra vez.`,
  unmet: (code) =>
    `Lo sentimos: no hallamos a nadie para el pedido ${code} y el equipo lo cerró. Si aún hace falta, pida otra vez.`,
};
