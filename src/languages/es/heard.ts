// What is worded otherwise in Spanish when it is heard in a call than when it is read: no word of ours tells a listener to text.
import type { Wordings } from '../../domain/phrases.ts';
import type { Night } from '../../domain/spoken-forms.ts';
import type { Clock } from '../../domain/when.ts';
import { stewardsHeard } from './heard-stewards.ts';
import { kindName } from './wording/kinds.ts';
import { meantWords } from './wording/meanings.ts';
import { aboutMiles, capital, joined, someone } from './wording/phrasing.ts';
import {
  asked,
  day,
  dialled,
  digits,
  keys,
  moment,
  need,
  openingHours,
  pastRequest,
  quoted,
  request,
  standingWords,
  untilClock,
  yesOrNo,
} from './wording/said.ts';
import { span } from './wording/times.ts';

export const heard: Partial<Wordings> = {
  ...stewardsHeard,
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} agregó palabras con su voz al pedido ${code}. Las oye cuando llame otra vez.`,
  signInCode: ({ code }) =>
    `Su código para la mesa del equipo es ${digits(code)}. Otra vez: ${digits(code)}. Vale 10 minutos. Nadie se lo va a pedir: no lo diga a nadie.`,
  pinCode: ({ code }) =>
    `Su código es ${digits(code)}. Otra vez: ${digits(code)}. Márquelo cuando esta línea se lo pida, para oír lo que dejaron para el equipo.`,
  welcome: ({ community }) =>
    `Ya está dentro: ¡le damos la bienvenida a ${community}! Llame a este número cuando necesite algo.`,
  askJoinCode: ({ community }) =>
    `Para unirse a ${community}, llame a este número, y le pregunto el código de los vecinos.`,
  wrongJoinCode: () => `Ese no es nuestro código.`,
  askVouch: ({ community, code }) =>
    `Alguien de ${community} puede abrirle la puerta: pídale que envíe por texto UNIRME y estos números: ${digits(code)}.`,
  vouched: () => `Gracias. Ya está dentro, y se lo digo.`,
  noSuchNewcomer: () => `No conozco a nadie nuevo con ese código.`,
  alreadyMember: () => `Usted ya es parte del grupo.`,
  askName: () => `¿Cuál es su nombre de pila? Dígalo ahora, o marque 1 para dejarlo.`,
  askWho: ({ names }) => `¿Quién llama? ${keys(names)}`,

  askKind: ({ kinds }) =>
    `¿Qué necesita? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  askWhen: ({ past }) =>
    `${past ? 'Esa hora ya pasó. ' : ''}¿Para cuándo? Marque 1 para ahora, 2 para hoy, 3 para mañana. O diga un día y una hora.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? 'No conozco ese lugar. ' : ''}¿Qué zona? ${keys(areas.slice(0, 5))} O dígala.`,
  confirmNeed: ({ kind, when, area, rhythm }) =>
    `¿Pregunto a los vecinos por esto: ${need({ kind, when, area, rhythm })}? ${yesOrNo}`,
  needDropped: () => `Muy bien, no pregunto a nadie.`,
  unfinished: () =>
    `Todavía no pregunté a nadie, porque no terminó su pedido. Quien cuida la línea lo sabe. Llame otra vez y pida de nuevo.`,
  opened: ({ request: { code, kind, when, area, rhythm }, answerWithin, needed, night }) =>
    `Su pedido ya salió: ${need({ kind, when, area, rhythm })}${needed > 1 ? `, ${needed} personas` : ''}. Es el número ${code}. ${night ? atNight(night) : `Le avisaremos en ${span(answerWithin)} a más tardar.`}`,
  openedForStewards: ({ code }) => `Lo anoté como pedido ${code}. Alguien que cuida esta línea lo verá y le llamará.`,
  confirmChange: ({ request: changed }) => `¿Cambio el pedido ${changed.code} a esto: ${need(changed)}? ${yesOrNo}`,
  changed: ({ request: changed, once }) =>
    `${once ? 'Cambiado solo por esta vez.' : 'Cambiado.'} El pedido ${changed.code} es ahora: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} cambió el pedido ${changed.code}: ${need(changed)}. Si ya no puede, dígamelo en sus pedidos.`,
  timePast: () => `Esa hora ya pasó, así que no cambié nada.`,
  nextTime: ({ request: next, first }) =>
    `Lo próximo, ${kindName(next.kind)}: ${moment(next.when)}, pedido ${next.code}. ${first.length > 0 ? `Preguntamos primero a ${joined(first.map(someone))}.` : 'Ya preguntamos a los vecinos.'}`,
  askWhichTimes: ({ request: of }) =>
    `Pedido ${of.code}, ${need({ ...of, when: undefined })}. ¿Qué no hace falta? Marque 1 para solo ${day(of.when)}, 2 para todas las veces.`,
  skipped: ({ when, next }) => `Muy bien, no ${day(when)}. Lo próximo es el ${request(next)}.`,
  seriesOver: ({ request: last }) =>
    `Muy bien, se terminó: ${need({ ...last, when: undefined })}. Avisamos a quienes preguntamos.`,
  whichRequest: ({ choices, more }) =>
    `¿Cuál? ${keys(choices.map(({ digit, request: { code, kind, when } }) => ({ digit, name: `el pedido ${code}, ${asked(kind)}, ${day(when)}` })))}${more ? ' Para más, marque 4.' : ''}`,
  noSuchRequest: ({ code }) => `Usted no tiene parte en un pedido ${code}.`,
  withdrawn: ({ code }) => `Muy bien, el pedido ${code} queda retirado. Avisamos a quienes preguntamos.`,

  invitation: ({ request: { code, ...given }, miles, again, helpedBefore }) =>
    `${again ? 'Hace falta ayuda otra vez.' : helpedBefore ? 'Usted ayudó la última vez. ¿Puede otra vez?' : '¿Puede ayudar?'} Pedido ${code}: ${need(given)}${aboutMiles(miles)}. ${yesOrNo}`,
  invitationChanged: ({ request: { code, ...given } }) =>
    `El pedido ${code} cambió: ${need(given)}. ¿Puede ayudar? ${yesOrNo}`,
  matchedHelper: ({ name, request: given }) =>
    `¡Gracias! El ${request(given)}, es suyo. Usted ayuda a ${someone(name)}. Para hablarle, llame a este número.`,
  requestWords: ({ name, words }) => `${capital(someone(name))} dijo: ${quoted(words)}`,
  matchedRequester: ({ name, request: given, more }) =>
    `Buenas noticias: ${someone(name)} le ayuda. Es el ${request(given)}.${more > 0 ? ` Buscamos a ${more} más.` : ''}`,
  sure: ({ request: { code } }) => `¿Es esa su respuesta al pedido ${code}? ${yesOrNo}`,
  yesToWhat: () => `¿Sí o no a qué? De cada pedido oye usted en: para ayudar.`,
  meant: ({ meaning }) => `¿Quiere decir: ${meantWords[meaning]}? ${yesOrNo}`,
  answerByCode: ({ code }) => `Muy bien. Del pedido ${code} oye usted en: para ayudar.`,
  standby: ({ code }) =>
    `¡Gracias! Alguien dijo sí al pedido ${code} justo antes. Usted queda de reserva, y le llamamos solo si hace falta.`,
  heldForAnother: ({ code }) =>
    `¡Gracias! Alguien oye del pedido ${code} ahora mismo. Usted sigue, y en un minuto sabrá si es suyo.`,
  promoted: ({ name, request: given }) =>
    `Ahora sí hace falta: ${request(given)}, para ${someone(name)}. ¿Puede usted? ${yesOrNo}`,
  helperChanged: ({ name, left, code }) =>
    `Un cambio en el pedido ${code}: ${someone(left)} no puede venir, pero viene ${someone(name)}.`,
  nothingToAnswer: () => `No hay nada que contestar ahora.`,
  condition: ({ request: given, words }) =>
    `Alguien podría ayudar con el ${request(given)}, pero dice: ${quoted(words)} ¿Le conviene? ${yesOrNo}`,
  conditionGone: ({ code }) => `Eso ya no está abierto. Del pedido ${code} oye usted en sus pedidos.`,
  helperAsks: ({ code, words }) =>
    `Alguien que tal vez ayude con el pedido ${code} pregunta: ${quoted(words)} Diga ahora su respuesta, o marque 1 para seguir.`,
  questionPassedOn: () => `Pasé su pregunta, y le llamo con la respuesta.`,
  noAnswerYet: ({ code }) =>
    `Todavía no hay respuesta a su pregunta sobre el pedido ${code}. Aún puede tomarlo en: para ayudar.`,
  requesterAnswers: ({ code, words }) =>
    `La respuesta sobre el pedido ${code}: ${quoted(words)} Si puede hacerlo, tómelo en: para ayudar.`,

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

  relay: ({ name, code, words }) => `${capital(someone(name))} dice sobre el pedido ${code}: ${quoted(words)}`,
  relayPicture: ({ name, code }) =>
    `${capital(someone(name))} mandó una foto por el pedido ${code}, que aquí no puedo mostrarle.`,
  sendAnyway: ({ name, holds }) =>
    `En sus palabras hay ${holds === 'phone' ? 'un número de teléfono' : 'una dirección'}. ¿Se las paso igual a ${name ?? 'esa persona'}? ${yesOrNo}`,
  notSent: () => `Muy bien, no lo pasé.`,
  sent: () => `Ya pasé sus palabras.`,
  doneToRequester: ({ name, code }) => `${capital(someone(name))} dice que el pedido ${code} ya está hecho.`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} al final no puede venir por el pedido ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} dejó la línea y no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} dejó la línea, así que el pedido ${code} queda cerrado. Quien cuida la línea lo sabe.`,
  nothingToDrop: () => `No hay nada que pueda soltar.`,
  nothingOpen: () => `No tiene nada abierto ahora.`,

  status: ({ lines }) =>
    lines.map(({ request: one, standing }) => `${capital(request(one))}: ${standingWords(standing)}.`).join(' '),
  offers: ({ kinds }) =>
    kinds.length === 0 ? `Ahora no ofrece nada.` : `¡Gracias! Usted ofrece ${joined(kinds.map(asked))}.`,
  askOffer: ({ kinds }) =>
    `¿Qué podría hacer? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `Muy bien: podemos llamarle de día y de noche.`
      : `Muy bien: sin llamadas ni textos desde ${untilClock(quiet.from)} hasta ${untilClock(quiet.to)}, salvo lo que no puede esperar.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `Ahora podemos preguntarle a cualquier hora.`
      : `Desde ahora le preguntamos solo para estas horas: ${openingHours(hours)}.`,
  askHours: () => `¿Cuándo podemos preguntarle? Diga días y horas, como de lunes a viernes de 9 a 5.`,
  paused: ({ until }) =>
    until === undefined
      ? `¡Buen descanso! No le preguntamos hasta que usted lo termine.`
      : `¡Buen descanso! No le preguntamos hasta que pase ${day(until)}.`,
  pauseOver: ({ name }) =>
    `¡Qué gusto que vuelva${name === undefined ? '' : `, ${name}`}! Ya podemos preguntarle otra vez.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `Muy bien: no le preguntamos.`
      : `Muy bien: le preguntamos ${asks === 1 ? 'una vez' : `${asks} veces`} por semana a lo más.`,
  askLimit: () => `¿Cuántas veces por semana podemos preguntarle? Diga, por ejemplo: límite 2.`,
  languageUnknown: () => `Hablo inglés y español. Diga cuál prefiere.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'Sin nombre aún'}, ${area ?? 'sin zona aún'}. Usted ofrece ${skills.length > 0 ? joined(skills.map(asked)) : 'nada aún'}. Horario: ${hours === undefined ? 'cualquiera' : openingHours(hours)}.${quiet ? ` ${quiet === 'none' ? 'Llamadas de día y de noche' : `Silencio desde ${untilClock(quiet.from)} hasta ${untilClock(quiet.to)}`}.` : ''} Le preguntamos ${asksPerWeek} veces por semana a lo más.${paused ? ' Está descansando.' : ''}`,
  askForget: () => `¿Borrar todo lo que sabemos de usted y terminar sus pedidos? No se puede deshacer. ${yesOrNo}`,
  forgotten: () => `Borramos todo lo que sabíamos de usted. ¡Cuídese!`,
  callNoted: ({ night }) =>
    night === undefined
      ? `Avisé a alguien que cuida esta línea que quiere una llamada.`
      : `Quienes cuidan esta línea descansan hasta ${untilClock(night.until)}, y entonces oyen que quiere una llamada.${night.call === undefined ? '' : ` En peligro, marque ${dialled(night.call)} ahora.`}`,
  menu: () => `Para oír qué puede hacer aquí, espere en la línea.`,

  emergency: ({ call, listen }) =>
    `Si está en peligro, cuelgue ahora y marque ${dialled(call)}. No podemos mandar ayuda tan rápido. Para hablar con alguien a cualquier hora, marque ${dialled(listen)}. También avisamos a quienes cuidan la línea.`,
  notUnderstood: () => `Perdón, no le entendí.`,
  pictureForWhom: () => `Recibimos su foto, pero no sabemos para quién es.`,
  optedOut: ({ community }) => `No recibirá más llamadas ni textos de ${community}.`,

  stewardEmergency: ({ name, words }) =>
    `Para usted, que cuida la línea: ${someone(name)} puede estar en peligro. Ya oyó los números de emergencia. Dijo: ${quoted(words)}`,
  stewardNobody: ({ name, request: open }) =>
    `Para usted, que cuida la línea: no encontramos a nadie para ${someone(name)}, ${request(open)}. ¿Puede buscar cómo?`,
  stewardNoShow: ({ name, request: open }) =>
    `Para usted, que cuida la línea: no se hizo para ${someone(name)}: ${request(open)}. Preguntamos a otros. ¿Puede atenderlo?`,
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
  stewardUnreachable: ({ name }) =>
    `Para usted, que cuida la línea: el teléfono de ${someone(name)} no recibe textos. Desde ahora le llamamos.`,
  stewardUndelivered: ({ name }) =>
    `Para usted, que cuida la línea: un texto para ${someone(name)} no llegó. Por favor, llámele.`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `Los vecinos descansan hasta ${untilClock(until)}; entonces preguntamos.`
    : `Casi todos los vecinos descansan hasta ${untilClock(until)}; preguntamos a quien esté despierto. En peligro, marque ${dialled(call)}.`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `Ya preguntamos a otros, y le llamamos.`
    : `Los vecinos descansan hasta ${untilClock(at)}: entonces preguntamos a otros.`;
