// Everything the hotline says in Spanish. Short enough for one SMS segment wherever it can be, once accents are left out for the wire.
import type { Wordings } from '../../domain/phrases.ts';
import type { Night } from '../../domain/spoken-forms.ts';
import type { Clock } from '../../domain/when.ts';
import { askedKind, kindName } from './wording/kinds.ts';
import { meantWords } from './wording/meanings.ts';
import { aboutMiles, capital, joined, numbered, someone } from './wording/phrasing.ts';
import { need, pastRequest, request, statusLine, task } from './wording/requests.ts';
import { stewardWordings } from './wording/stewards.ts';
import { atClock, day, openingHours, span, untilClock } from './wording/times.ts';

export const wordings: Wordings = {
  welcome: ({ community }) =>
    `¡${community} le da la bienvenida! Escriba NECESITO y qué necesita, u OFREZCO para ayudar. MENU: más. Puede haber cargos. STOP para salir.`,
  askJoinCode: ({ community }) =>
    `¡${community} le da la bienvenida! Para unirse, escríbanos el código. ¿No lo tiene? Pida el código a quien le habló de nosotros.`,
  wrongJoinCode: () => `Ese no es nuestro código. Por favor revíselo y escríbalo otra vez.`,
  askVouch: ({ community, code }) =>
    `¡${community} le da la bienvenida! Pida a un miembro que le conozca que escriba UNIRME ${code} a este número. Luego seguimos.`,
  vouched: () => `Gracias por responder por esa persona. Ya es miembro y ya lo sabe.`,
  noSuchNewcomer: () => `No conocemos a nadie con ese código. Revíselo y escriba UNIRME y el código otra vez.`,
  alreadyMember: () => `Usted ya es miembro. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  askName: () => `¿Cómo se llama? Sus vecinos ven solo su nombre, nunca su número.`,
  named: ({ name }) => `Gracias, ${name}. Así le van a llamar sus vecinos.`,
  askWho: ({ names }) => `¿Quién escribe? ${numbered(names)}`,

  askKind: ({ kinds }) => `¿Qué necesita? Escriba un número: ${numbered(kinds.map(askedKind))}`,
  askWhen: ({ past }) =>
    `${past ? 'Esa hora ya pasó. ' : ''}¿Para cuándo? 1 ahora, 2 hoy, 3 mañana. O escriba día y hora, como VIERNES 3PM.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? 'No conocemos ese lugar. ' : ''}${areas.length > 0 ? `¿En qué zona? ${numbered(areas)}. O escriba` : '¿Dónde es? Escriba'} un código postal.`,
  confirmNeed: (asked) => `¿Preguntamos a sus vecinos por esto: ${need(asked)}? 1 sí, 2 no`,
  needDropped: () => `Está bien, no preguntamos a nadie. Cuando le haga falta algo, escriba NECESITO.`,
  unfinished: () =>
    `Todavía no preguntamos a nadie, porque usted no contestó. El equipo ya lo sabe. Para empezar otra vez, escriba NECESITO.`,
  opened: ({ request: opened, answerWithin, needed, night }) =>
    `Pedido ${opened.code}: ${need(opened)}${needed > 1 ? `, ${needed} personas` : ''}. ${night ? atNight(night) : `Le avisamos en menos de ${span(answerWithin)}.`}${night?.call || opened.rhythm ? '' : ` ¿Otra hora? ${opened.code} A LAS 2PM.`}${opened.rhythm ? ` ¿Esta vez no? ${opened.code} SALTAR. ¿Nunca más?` : ' ¿Ya no hace falta?'} ${opened.code} YA NO`,
  openedForStewards: ({ code }) =>
    `Lo anotamos como pedido ${code}. Alguien del equipo, también del vecindario, lo va a ver y le va a contestar.`,
  confirmChange: ({ request: changed }) => `¿Cambiamos el pedido ${changed.code} a: ${need(changed)}? 1 sí, 2 no`,
  changed: ({ request: changed, once }) =>
    `${once ? 'Cambiado, solo por esta vez.' : 'Cambiado.'} El pedido ${changed.code} ahora es: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} cambió el pedido ${changed.code}: ${need(changed)}. Si ya no puede, escriba SOLTAR ${changed.code}.`,
  unchanged: () => `Está bien, queda como estaba.`,
  timePast: () => `Esa hora ya pasó, así que no cambiamos nada. Escriba una hora más tarde.`,
  nobodyLeft: ({ code }) =>
    `Lo sentimos: aún no hallamos a nadie para el pedido ${code}. Seguimos buscando, y alguien del equipo ya lo sabe y verá qué hacer.`,
  withdrawn: ({ code }) => `Está bien, el pedido ${code} queda retirado. Avisamos a quienes preguntamos.`,
  nextTime: ({ request: next, first }) =>
    `Su próximo pedido, el ${next.code}: ${task(next)}. ${first.length > 0 ? `Preguntamos primero a ${joined(first.map(someone))}.` : 'Preguntamos ahora a los vecinos.'} ¿Ese día no? ${next.code} SALTAR`,
  askWhichTimes: ({ request: asked }) =>
    `Pedido ${asked.code}: ${need({ ...asked, when: undefined })}. ¿Qué no hace falta? 1 solo ${day(asked.when)}, 2 nunca más`,
  skipped: ({ when, next }) =>
    `Está bien, no ${day(when)}. El próximo: ${request(next)}. ¿Tampoco? ${next.code} SALTAR. ¿Nunca más? ${next.code} YA NO`,
  seriesOver: ({ request: last }) =>
    `Está bien, ya no: ${need({ ...last, when: undefined })}. Avisamos a quienes preguntamos. ¿Otra vez? Escriba NECESITO.`,
  whichRequest: ({ choices }) =>
    `¿Cuál? ${numbered(choices.map(({ digit, request: choice }) => ({ digit, name: `${task(choice)} (${choice.code})` })))}`,
  noSuchRequest: ({ code }) => `Usted no tiene parte en un pedido ${code}. Escriba ESTADO para ver los suyos.`,

  invitation: ({ request: asked, miles, again, helpedBefore }) =>
    `${again ? 'Otra vez hace falta ayuda:' : helpedBefore ? 'Usted ayudó la última vez. ¿Puede también ahora?' : '¿Puede ayudar?'} ${again ? need(asked) : capital(need(asked))}${aboutMiles(miles)}. Escriba SI ${asked.code} o NO ${asked.code}.`,
  invitationChanged: ({ request: asked }) =>
    `El pedido ${asked.code} cambió: ${need(asked)}. Escriba SI ${asked.code} o NO ${asked.code}.`,
  matchedHelper: ({ name, request: given }) =>
    `¡Gracias! El ${request(given)} es suyo. Lo que escriba aquí le llega a ${someone(name)}. Al terminar: LISTO ${given.code}. Si no puede: SOLTAR ${given.code}`,
  requestWords: ({ name, words }) => `${capital(someone(name))} escribió: ${words}`,
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} agregó palabras con su voz al pedido ${code}. Para oírlas, llame a este número.`,
  matchedRequester: ({ name, request: given, more }) =>
    `Buena noticia: ${someone(name)} le ayuda con el ${request(given)}. Lo que escriba aquí le llega.${more > 0 ? ` Buscamos ${more} más.` : ''}`,
  sure: ({ answer, request: asked }) => `¿${sureOf[answer]} ${request(asked)}? 1 sí, 2 no`,
  yesToWhat: ({ codes }) =>
    `¿Sí o no a qué? Para un pedido escriba su número: SI ${codes[0]} o NO ${codes[0]}. Para nuestra última pregunta: 1 sí, 2 no.`,
  meant: ({ meaning }) => `¿Quiere decir: ${meantWords[meaning]}? 1 sí, 2 no`,
  answerByCode: ({ code }) => `Está bien. Para contestar ese pedido escriba SI ${code} o NO ${code}.`,
  alreadyYours: ({ code }) => `El pedido ${code} ya es suyo. ¡Gracias!`,
  standby: ({ code }) =>
    `¡Gracias! Alguien dijo sí al ${code} un momento antes. Usted queda de reserva: le avisamos solo si hace falta. Para dejarlo: SOLTAR ${code}`,
  heldForAnother: ({ code }) =>
    `Gracias. Alguien oye del pedido ${code} por teléfono ahora mismo. Usted sigue: en un minuto le decimos si es suyo.`,
  promoted: ({ name, request: given }) =>
    `Ahora hace falta su ayuda: el ${request(given)} es suyo. ¿Puede? 1 sí, 2 no. Lo que escriba aquí le llega a ${someone(name)}.`,
  helperChanged: ({ name, left, code }) =>
    `Un cambio en el pedido ${code}: ${someone(left)} no puede, pero ${someone(name)} sí. Lo que escriba aquí le llega.`,
  covered: ({ code }) => `El pedido ${code} ya está cubierto. ¡Gracias por estar ahí!`,
  gone: ({ code }) => `El pedido ${code} ya no está abierto. ¡Gracias de todos modos!`,
  declined: () => `Está bien, gracias por avisar. Vamos a preguntar a otros.`,
  nothingToAnswer: () =>
    `Ahora no hay nada que contestar. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  conditionPassedOn: ({ code }) =>
    `Gracias. Ya preguntamos si así conviene y le avisamos. El pedido ${code} aún no es suyo.`,
  condition: ({ request: asked, words }) =>
    `Alguien podría ayudar con el ${request(asked)}, pero dice: "${words}". ¿Le conviene? 1 sí, 2 no`,
  conditionRefused: ({ code }) =>
    `Gracias por ofrecerse. Para el pedido ${code} así no se puede; usted no tiene que hacer nada.`,
  conditionGone: ({ code }) => `Eso ya no está abierto. Escriba ESTADO para ver cómo va el pedido ${code}.`,
  conditionFree: ({ code }) =>
    `Aún no hay respuesta sobre el pedido ${code}: queda libre y preguntamos a otros. ¡Gracias por ofrecerse!`,
  helperAsks: ({ code, words }) =>
    `Alguien que quizás ayude con el pedido ${code} pregunta: "${words}". Escriba aquí su respuesta.`,
  questionPassedOn: ({ code }) =>
    `Pasamos su pregunta y le mandaremos la respuesta. Luego escriba SI ${code} o NO ${code}.`,
  noAnswerYet: ({ code }) =>
    `Aún no hay respuesta a su pregunta sobre el pedido ${code}. Todavía puede escribir SI ${code} o NO ${code}.`,
  requesterAnswers: ({ code, words }) =>
    `La respuesta sobre el pedido ${code}: "${words}". Escriba SI ${code} o NO ${code}.`,
  answerPassedOn: () => `Gracias, ya pasamos su respuesta.`,
  noLongerNeeded: ({ code }) => `El pedido ${code} ya no hace falta. ¡Gracias por estar ahí!`,

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

  relay: ({ name, code, words }) => `${capital(someone(name))} (${code}): ${words}`,
  relayVoice: ({ name, code }) =>
    `${capital(someone(name))} le dejó un mensaje de voz sobre el pedido ${code}. Para oírlo, llame a este número.`,
  relayPicture: ({ name, code }) => `${capital(someone(name))} (${code}) le manda una foto.`,
  sendAnyway: ({ name, holds }) =>
    `Su mensaje lleva ${holds === 'phone' ? 'un número de teléfono' : 'una dirección'}. ¿Se lo mandamos a ${someone(name)} de todos modos? 1 sí, 2 no`,
  notSent: () => `Está bien, no lo mandamos.`,
  sent: () => `Enviado.`,
  neighborRests: ({ name, until }) => `${capital(someone(name))} descansa y recibe sus palabras ${atClock(until)}.`,
  done: ({ code }) => `El pedido ${code} está hecho. ¡Gracias!`,
  doneToRequester: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. Para dar las gracias, escriba GRACIAS. Si no, escriba NECESITO.`,
  doneToHelper: ({ name, code }) =>
    `${capital(someone(name))} dice que el pedido ${code} está hecho. ¡Gracias por ayudar!`,
  dropped: ({ code }) => `Gracias por avisar. El pedido ${code} ya no es suyo.`,
  helperDropped: ({ name, code, asksAt }) =>
    `Al final ${someone(name)} no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} dejó la línea y no puede con el pedido ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} ya no recibe mensajes: el pedido ${code} se cierra y no puede leer los suyos. El equipo lo sabe.`,
  nothingToDrop: () => `No hay nada que pueda soltar. Escriba ESTADO para ver lo que está abierto.`,
  nothingOpen: () => `No tiene nada abierto. Escriba NECESITO para pedir ayuda u OFREZCO para darla.`,
  thanksPassedOn: ({ name }) => `Pasamos su agradecimiento a ${name ?? 'quien ayudó'}.`,
  thanks: ({ name }) => `¡${capital(someone(name))} le da las gracias!`,
  youAreWelcome: () => `¡De nada!`,

  status: ({ lines }) => lines.map(statusLine).join('\n'),
  offers: ({ kinds }) =>
    kinds.length === 0
      ? `Ahora no ofrece nada. Escriba OFREZCO cuando quiera.`
      : `¡Gracias! Usted ofrece: ${joined(kinds.map(kindName))}. Para cambiarlo: OFREZCO. Para descansar: PAUSA`,
  askOffer: ({ kinds, offered }) =>
    `${offered.length > 0 ? `Usted ofrece ${joined(offered.map(kindName))}. ` : ''}¿En qué puede ayudar? Escriba los números, como 1 3: ${numbered(kinds.map(askedKind))}`,
  areaSet: ({ area }) => `Ahora su zona es ${area}.`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `Está bien: le podemos escribir de día y de noche. Para cambiarlo: SILENCIO 9PM-8AM`
      : `Está bien: no le escribimos ${quietHours(quiet)}, salvo respuestas y lo que no puede esperar. Para cambiarlo: SILENCIO 9PM-8AM`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `Ahora le podemos preguntar a cualquier hora.`
      : `Desde ahora le preguntamos solo para: ${openingHours(hours)}. Para deshacerlo: HORARIO SIEMPRE`,
  askHours: ({ unknown }) =>
    `${unknown ? 'Perdón, no entendimos. ' : ''}¿Cuándo le podemos preguntar? Escriba días y horas, como HORARIO LUN-VIE 9AM-5PM, o HORARIO SIEMPRE.`,
  paused: ({ until }) =>
    until === undefined
      ? `¡Que descanse! No le preguntamos nada hasta que escriba REANUDAR.`
      : `¡Que descanse! Último día sin preguntas: ${day(until)}. ¿Vuelve antes? Escriba REANUDAR.`,
  pauseOver: ({ name }) =>
    `¡Qué bueno que vuelve${name === undefined ? '' : `, ${name}`}! Le podemos preguntar otra vez. Para descansar más, escriba PAUSA.`,
  resumed: () => `¡Qué bueno que volvió! Le podemos preguntar otra vez.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `Está bien: no le preguntamos nada. Para cambiarlo: LIMITE 2`
      : `Está bien: le preguntamos ${asks === 1 ? 'una vez' : `${asks} veces`} por semana como máximo.`,
  askLimit: () => `¿Cuántas veces por semana le podemos preguntar? Escriba LIMITE y un número, como LIMITE 2.`,
  languageSet: () => `Muy bien, en español.`,
  languageUnknown: ({ languages }) =>
    `Hablamos: ${languages.map((id) => languageNames[id] ?? id).join(', ')}. Escriba IDIOMA y uno de ellos.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'Sin nombre'}, ${area ?? 'sin zona'}. Ofrece: ${skills.length > 0 ? joined(skills.map(kindName)) : 'nada aún'}. Horas: ${hours === undefined ? 'todas' : openingHours(hours)}.${quiet ? ` Mensajes: ${quiet === 'none' ? 'de día y de noche' : `no ${quietHours(quiet)}`}.` : ''} Como máximo ${asksPerWeek} preguntas por semana.${paused ? ' En pausa.' : ''} Borrar todo: BORRAR MIS DATOS`,
  askForget: () => `¿Borramos todo lo que sabemos de usted y terminamos sus pedidos? No se puede deshacer. 1 sí, 2 no`,
  forgotten: () => `Borramos todo lo que sabíamos de usted. ¡Que esté bien! Si vuelve a escribir, empezamos de nuevo.`,
  kept: () => `Está bien, no borramos nada.`,
  callNoted: ({ night }) =>
    night === undefined
      ? `Ya avisamos al equipo que quiere una llamada.`
      : `El equipo descansa hasta ${untilClock(night.until)} y entonces sabrá que quiere una llamada. Si hay peligro, llame YA al ${night.call}.`,
  menu: () =>
    `Escriba un número: 1 pedir ayuda, 2 dar ayuda, 3 mis pedidos, 4 descansar, 5 qué saben de mí. Para no recibir más mensajes: STOP`,

  emergency: ({ call, listen }) =>
    `¿Hay peligro? Llame YA al ${call}: no podemos mandar ayuda tan pronto. Para hablar con alguien a toda hora, llame al ${listen}. Avisamos al equipo.`,
  notUnderstood: () =>
    `Perdón, no entendimos. Escriba NECESITO y qué (como NECESITO VIAJE mañana 10am), OFREZCO, o MENU.`,
  pictureForWhom: () => `Recibimos su foto, pero no sabemos para quién es. Escriba NECESITO y qué necesita, o MENU.`,
  optedOut: ({ community }) => `${community}: ya no le escribimos. Escriba START para volver.`,

  stewardEmergency: ({ name, words }) =>
    `EQUIPO: ${someone(name)} puede estar en peligro. Ya tiene los números de emergencia. Escribió: ${words}`,
  stewardNobody: ({ name, request: open }) =>
    `EQUIPO: aún nadie para ${someone(name)}, ${request(open)}. ¿Puede buscar una salida?`,
  stewardNoShow: ({ name, request: open }) =>
    `EQUIPO: no se hizo para ${someone(name)}: ${request(open)}. Preguntamos a otros. ¿Puede ocuparse?`,
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
  stewardUnreachable: ({ name }) =>
    `EQUIPO: el teléfono de ${someone(name)} no recibe mensajes. Desde ahora le llamamos.`,
  stewardUndelivered: ({ name }) => `EQUIPO: no se pudo entregar un mensaje a ${someone(name)}. Por favor llame.`,

  ...stewardWordings,

  forMember: ({ name, text }) => `Para ${name}: ${text}`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `El vecindario duerme hasta ${untilClock(until)}; preguntamos entonces.`
    : `Casi todos duermen hasta ${untilClock(until)}; preguntamos a los demás. Si hay peligro, llame al ${call}.`;

const quietHours = ({ from, to }: { from: Clock; to: Clock }): string => `de ${untilClock(from)} a ${untilClock(to)}`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `Ya estamos preguntando a otros y le avisamos.`
    : `El vecindario duerme hasta ${untilClock(at)}: preguntamos entonces.`;

const sureOf = {
  yes: 'Eso es un SÍ al',
  no: 'Eso es un NO al',
  later: 'Eso contesta al',
  question: 'Eso pregunta por el',
};

const languageNames: Readonly<Record<string, string>> = { en: 'INGLÉS', es: 'ESPAÑOL' };
