// What Spanish says when stewards lend a hand.

import type { Closing } from '../../../domain/closing.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { NeedsSecond } from '../../../domain/second-opinion.ts';
import type { AnnouncementLack, Lack, MemberField } from '../../../domain/steward-act.ts';
import type { StewardSayings } from '../../../domain/steward-phrases.ts';
import { countedKind } from './kinds.ts';
import { capital, joined, numbered, someone } from './phrasing.ts';
import { request, task } from './requests.ts';
import { stewardUsage } from './steward-usage.ts';
import { day, onDay } from './times.ts';

export const stewardWordings: Pick<Wordings, keyof StewardSayings> = {
  assignedHelper: ({ name, request: given }) =>
    `El equipo le pide ayudar a ${someone(name)}: ${request(given)}. ¿Puede? 1 sí, 2 no. Lo que escriba aquí le llega.`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  closedForHelper: ({ code, as }) =>
    as === 'done'
      ? `El equipo cerró el pedido ${code}: está hecho. ¡Gracias por ayudar!`
      : `El equipo cerró el pedido ${code}: no hay nada más que hacer. ¡Gracias por estar ahí!`,
  reopenedForRequester: ({ code }) =>
    `El equipo abrió otra vez el pedido ${code}: ya preguntamos. ¿No hace falta? Escriba ${code} YA NO`,
  fromSteward: ({ name, code, words }) =>
    `${capital(someone(name))}, del equipo${code === undefined ? '' : ` (${code})`}: ${words}`,

  editedByStewards: () => `El equipo cambió lo que sabemos de usted. Para verlo, escriba MIS DATOS.`,
  invitedByStewards: ({ steward, community }) =>
    `${capital(someone(steward))} le invita a ${community}: ayuda entre vecinos por mensaje. ¿Se une? 1 sí, 2 no. Puede haber cargos. STOP para salir`,
  invitationDeclined: () => `Está bien, no le escribimos más. Si cambia de idea, escríbanos HOLA.`,
  keptOut: ({ until, call }) =>
    `El equipo puso en pausa su parte en esta línea${until === undefined ? '' : ` hasta el ${day(until)}`}. Para hablarlo, escriba LLAMENME. Si hay peligro, llame al ${call}.`,
  letInAgain: () => `Puede volver a participar: pida ayuda y ofrezca ayuda como antes.`,
  announcement: ({ community, words }) => `${community}: ${words}`,

  askSecond: ({ about, steward, name }) =>
    `EQUIPO: ${someone(steward)} quiere ${wants(about, name)}. ¿De acuerdo? 1 sí, 2 no`,
  secondAnswered: ({ about, name, agrees, steward }) =>
    `EQUIPO: ${someone(steward)} ${agrees ? 'aceptó' : 'no aceptó'} ${wants(about, name)}. ${agrees ? 'Ya está hecho.' : 'No se hace.'}`,
  secondUnanswered: ({ about, name }) =>
    `EQUIPO: nadie más contestó a tiempo si se acepta ${wants(about, name)}. No se hace. Puede volver a pedirlo.`,

  digest: ({ today, waiting, names }) =>
    [
      ...(today.length > 0 ? [`Hoy: ${today.map(countedKind).join(', ')}.`] : []),
      ...(waiting
        ? [
            `Espera: ${waiting.first.code} ${task(waiting.first)} (${waiting.found === 0 ? 'aún nadie' : `${waiting.found} de ${waiting.needed}`})${waiting.others === 0 ? '' : ` y ${waiting.others} más: ABIERTOS`}.`,
          ]
        : []),
      ...(names.length > 0 ? [`De guardia: ${joined(names.map(someone))}.`] : []),
    ].join(' '),
  relieved: ({ name }) => `EQUIPO: ahora ${someone(name)} está de guardia en su lugar. ¡Que descanse!`,
  shiftSet: ({ from, until }) =>
    `EQUIPO: usted está de guardia desde ${onDay(from)} hasta ${onDay(until)}. Para ver quién está: GUARDIA`,
  shiftTaken: ({ name, from, until }) =>
    `EQUIPO: ${someone(name)} está de guardia en su lugar desde ${onDay(from)} hasta ${onDay(until)}. ¡Que descanse!`,
  takenOff: ({ from, until }) =>
    `EQUIPO: usted ya no está de guardia desde ${onDay(from)} hasta ${onDay(until)}. Para ver quién está: GUARDIA`,
  openList: ({ lines, count, next }) =>
    `${count} sin nadie: ${lines.map(({ request: open, name, asked }) => `${open.code} ${task(open)}, ${someone(name)}, ${asked} avisos`).join('; ')}.${next === undefined ? '' : ` Más: ABIERTOS ${next}`}`,
  nobodyWaits: () => `Ahora nadie espera un sí.`,
  stewardUsage: ({ word }) => stewardUsage[word],
  noRequestOfCode: ({ code }) => `No hay un pedido ${code}. Para ver quién espera, escriba ABIERTOS`,
  nobodyNamed: ({ name, code }) =>
    `No conocemos a nadie de nombre ${name} para el pedido ${code}. Si se encarga usted: ASIGNAR ${code} YO`,
  whichMember: ({ code, names }) => `¿A quién le damos el pedido ${code}? ${numbered(names)}`,
  onCallNow: ({ names, isEverybody }) =>
    `${isEverybody ? 'Nadie tiene turno: está de guardia todo el equipo' : 'De guardia'}: ${joined(names.map(someone))}. Para tomar la guardia: GUARDIA YO`,
  onCallAlready: () => `Usted ya está de guardia.`,
  youAreOnCall: ({ until }) => `Usted está de guardia desde ahora hasta ${onDay(until)}. ¡Gracias!`,
  shiftNoted: ({ name, from, until, isOwn }) =>
    isOwn
      ? `Usted está de guardia desde ${onDay(from)} hasta ${onDay(until)}. ¡Gracias!`
      : `${capital(someone(name))} está de guardia desde ${onDay(from)} hasta ${onDay(until)}, y se lo decimos.`,
  shiftEnded: ({ name, leavesNobody }) =>
    `${capital(someone(name))} queda libre.${leavesNobody ? ' Parte de ese tiempo queda sin turno: mientras nadie lo tome, está de guardia todo el equipo.' : ''}`,
  handedOver: ({ name, from, until, isOwn }) =>
    isOwn
      ? `Usted está de guardia en ese lugar, desde ${onDay(from)} hasta ${onDay(until)}. Avisamos.`
      : `${capital(someone(name))} está de guardia en ese lugar, desde ${onDay(from)} hasta ${onDay(until)}, y se lo decimos.`,
  alreadyTheirs: ({ name }) => `Ese turno ya es de ${name ?? 'esa persona'}. No cambiamos nada.`,
  shiftOver: () => `Ese turno terminó o ya cambió. No cambiamos nada.`,
  settingsChanged: ({ count }) =>
    `${count === 1 ? 'Cambió un acuerdo' : `Cambiaron ${count} acuerdos`}; vale desde ahora.`,
  settingsSame: () => `Todo estaba ya así. No cambiamos nada.`,
  settingsWrong: () => `Un acuerdo no puede ser así. No cambiamos nada.`,
  settingsMoved: () => `Otra persona cambió los acuerdos mientras tanto. No cambiamos nada: mire otra vez, por favor.`,
  assigned: ({ name, request: given, agreed }) =>
    `El pedido ${given.code} es de ${someone(name)}: ${task(given)}. Ambas partes lo saben.${agreed ? '' : ' Si no contesta, preguntamos a otros.'}`,
  takenAlready: ({ names, code }) => `El pedido ${code} ya es de ${joined(names.map(someone))}. No cambiamos nada.`,
  notTheirs: ({ name, code }) => `El pedido ${code} es de ${name ?? 'esa misma persona'}. No cambiamos nada.`,
  cannotBeGiven: ({ name, code }) =>
    `El pedido ${code} no puede ser de ${someone(name)}: será un STOP, un bloqueo o un deseo; nunca decimos cuál. Elija a otra persona.`,
  nobodyVouched: ({ name, code }) =>
    `Nadie responde aún por ${someone(name)}, y quien hizo el pedido ${code} puede estar a solas. ¿Le conoce? Responda antes, en el panel o con su código.`,
  knownAlready: ({ name }) => `${capital(someone(name))} no es alguien nuevo: nadie tiene que responder.`,
  vouchedAtDesk: ({ name }) => `Usted respondió por ${someone(name)}. Oirá que alguien lo hizo, pero no quién.`,
  nobodyDidVouch: ({ name }) => `Nadie respondió por ${someone(name)}; no hay nada que retirar.`,
  mayMeet: ({ code }) => `Anotado: las personas del pedido ${code} pueden volver a ayudarse.`,
  nothingWrong: ({ code }) => `Nada separa a las personas del pedido ${code}. No cambiamos nada.`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} paró nuestros mensajes: no le podemos preguntar ni avisar. Por favor llame.`,
  closed: ({ code, as }) => `El pedido ${code} queda cerrado: ${closedAs[as]}. Avisamos a todos.`,
  overAlready: ({ code }) => `El pedido ${code} ya terminó. No cambiamos nada.`,
  askedMore: ({ code, names }) => `Preguntamos a más personas para el pedido ${code}: ${joined(names.map(someone))}.`,
  nobodyMoreToAsk: ({ code }) => `Por ahora no hay nadie más a quien preguntar para el pedido ${code}.`,
  notLooking: ({ code }) => `El pedido ${code} no necesita a nadie más: está cubierto o terminó.`,
  writtenTo: ({ names, missed }) =>
    `Enviado a ${joined(names.map(someone))}.${missed ? ` ${capital(someone(missed.name))} paró nuestros mensajes: por favor llame.` : ''}`,
  callingYou: ({ name }) =>
    `Su teléfono suena en un momento. Marque 1, y llamamos a ${someone(name)}. Nadie ve ningún número.`,
  notToBeCalled: ({ name }) => `${capital(someone(name))} paró nuestros mensajes y llamadas. No llamamos a nadie.`,
  sleepsNow: ({ name }) => `Es de noche para ${someone(name)}: ahora no llamamos.`,
  reopened: ({ code }) => `El pedido ${code} está abierto otra vez; ya preguntamos.`,
  stillOpen: ({ code }) => `El pedido ${code} no ha terminado. No cambiamos nada.`,
  noted: ({ name, request: noted, canBeTold }) =>
    `Anotado para ${someone(name)}: ${request(noted)}. Ya preguntamos.${canBeTold ? '' : ' Paró nuestros mensajes: por favor avísele.'}`,
  noteLacks: ({ lacks }) => `No anotamos nada: ${lacking[lacks]}.`,
  edited: ({ name }) => `Cambiamos lo que sabemos de ${someone(name)} y se lo decimos.`,
  wrongValue: ({ field }) => `No cambiamos nada: ${fields[field]} no puede ser así.`,
  added: ({ name }) => `${capital(someone(name))} ya es miembro y recibió la bienvenida.`,
  invited: ({ name }) => `Le preguntamos a ${someone(name)} si quiere participar.`,
  alreadyIn: ({ name }) => `${capital(someone(name))} ya es miembro.`,
  blocked: ({ name, until, isSecondAsked }) =>
    `${until === undefined ? '' : `${capital(someone(name))} queda fuera hasta el ${day(until)}. `}${isSecondAsked ? `Preguntamos al equipo si ${someone(name)} queda fuera para siempre.` : 'No hay otra persona del equipo que pueda aceptar más.'}`,
  blockedAlready: ({ name }) => `${capital(someone(name))} ya está fuera para siempre.`,
  unblocked: ({ name }) => `${capital(someone(name))} participa otra vez.`,
  notBlocked: ({ name }) => `${capital(someone(name))} no está fuera.`,
  announced: () => `Ya va en camino. Abajo se ve hasta dónde llegó, y se puede parar.`,
  announcementLacks: ({ lacks }) => `No enviamos nada: ${announcementLacking[lacks]}.`,
  announcementStopped: () => `Queda parado. Nadie más lo recibe.`,
  announcementOver: () => `Eso ya terminó. No cambiamos nada.`,
  secondAsked: ({ name }) =>
    `Preguntamos al equipo si borramos todo lo que sabemos de ${someone(name)}. Nada pasa antes de que alguien acepte.`,
  secondAskedAlready: ({ name }) => `Ya preguntamos al equipo sobre ${someone(name)}.`,
  noSecondSteward: () => `Para eso hace falta otra persona del equipo, y no hay. No cambiamos nada.`,
  secondOver: () => `Eso ya se contestó, o esperó demasiado. No cambiamos nada.`,
  notYourOwn: () => `Eso lo tiene que contestar otra persona del equipo. No cambiamos nada.`,
  notYourself: () => `Eso no se hace con uno mismo. No cambiamos nada.`,
  secondAgreed: ({ about, name }) => `Aceptó ${wants(about, name)}. Ya está hecho.`,
  secondDeclined: ({ about, name }) => `No aceptó ${wants(about, name)}. No se hace.`,
  writtenDown: () => `Anotado.`,
  unknownToStewards: () => `Eso ya no está. No cambiamos nada.`,
  notSteward: () => `Eso solo lo puede hacer el equipo. No cambiamos nada.`,
};

/** "dejar fuera a Walter para siempre" */
export const wants = (about: NeedsSecond, name: string | undefined): string => wanted[about](someone(name));

const wanted: Readonly<Record<NeedsSecond, (name: string) => string>> = {
  block: (name) => `dejar fuera a ${name} para siempre`,
  forget: (name) => `borrar todo lo de ${name}`,
  round: () => 'preguntar a todos qué les vendría bien y qué podrían dar',
};

const closedAs: Readonly<Record<Closing, string>> = {
  done: 'hecho',
  withdrawn: 'ya no hace falta',
  unmet: 'no se pudo',
};

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) =>
    `El equipo cerró el pedido ${code}: está hecho. Si no, escriba NECESITO. Para dar las gracias: GRACIAS`,
  withdrawn: (code) =>
    `El equipo cerró el pedido ${code} porque ya no hace falta. Si aún hace falta, escriba NECESITO.`,
  unmet: (code) =>
    `Lo sentimos: no hallamos a nadie para el pedido ${code} y el equipo lo cerró. ¿Aún hace falta? Escriba NECESITO.`,
};

const lacking: Readonly<Record<Lack, string>> = {
  kind: 'la comunidad no ofrece esa ayuda',
  when: 'falta la hora o ya pasó',
  area: 'falta la zona o no se conoce',
  phone: 'ese no es un número que sirva',
  name: 'ese no es un nombre',
};

const announcementLacking: Readonly<Record<AnnouncementLack, string>> = {
  words: 'faltan las palabras',
  shortness: 'es demasiado largo',
  audience: 'la comunidad no conoce esa zona o esa ayuda',
};

const fields: Readonly<Record<MemberField, string>> = {
  name: 'el nombre',
  language: 'el idioma',
  channel: 'la forma de avisar',
  area: 'la zona',
  skills: 'lo que ofrece',
  hours: 'el horario',
  quietHours: 'las horas de silencio',
  reachMiles: 'la distancia',
  asksPerWeek: 'el límite',
  pausedUntil: 'el descanso',
};
