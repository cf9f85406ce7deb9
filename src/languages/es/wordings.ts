// Everything the hotline says in Spanish. Short enough for one SMS segment wherever it can be, once accents are left out for the wire.
import type { Wordings } from '../../domain/phrases.ts';
import { askedKind, kindName } from './wording/kinds.ts';
import { aboutMiles, joined, numbered, someone } from './wording/phrasing.ts';
import { need, request, statusLine } from './wording/requests.ts';
import { day, span } from './wording/times.ts';

export const wordings: Wordings = {
  welcome: ({ community }) =>
    `¡Le da la bienvenida ${community}! Escriba NECESITO y qué necesita, u OFREZCO para ayudar. MENU: más. Puede haber tarifas. STOP para salir.`,
  askJoinCode: ({ community }) =>
    `¡Le saluda ${community}! Para unirse hace falta un código. Escríbanos el código. ¿No lo tiene? Pregunte a quien le habló de nosotros.`,
  wrongJoinCode: () => `Ese no es nuestro código. Por favor revíselo y escríbalo otra vez.`,
  askVouch: ({ community, code }) =>
    `¡Le saluda ${community}! Alguien que ya es miembro puede abrirle: pídale que escriba UNIRME ${code} a este número. Luego seguimos.`,
  vouched: () => `Gracias por responder por esa persona. Ya es miembro y se lo dijimos.`,
  noSuchNewcomer: () => `No conocemos a nadie con ese código. Revíselo y escriba UNIRME y el código otra vez.`,
  alreadyMember: () => `Usted ya es miembro. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  askName: () => `¿Cuál es su nombre? Sus vecinos ven solo eso, nunca su número.`,
  named: ({ name }) => `Gracias, ${name}. Así le van a llamar sus vecinos.`,
  askWho: ({ names }) => `¿Quién escribe? ${numbered(names)}`,

  askKind: ({ kinds }) => `¿Qué necesita? Escriba un número: ${numbered(kinds.map(askedKind))}`,
  askWhen: ({ past }) =>
    `${past ? 'Esa hora ya pasó. ' : ''}¿Para cuándo? 1 ahora, 2 hoy, 3 mañana. O escriba día y hora, como VIERNES 3PM.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? 'No conocemos ese lugar. ' : ''}¿En qué zona? ${numbered(areas)}${areas.length > 0 ? '. O escriba' : ' Escriba'} un código postal.`,
  confirmNeed: (asked) => `¿Preguntamos a los vecinos por esto: ${need(asked)}? 1 sí, 2 no`,
  needDropped: () => `Está bien, no preguntamos a nadie. Escriba NECESITO cuando le haga falta algo.`,
  opened: ({ request: opened, answerWithin, needed }) =>
    `Pedido ${opened.code}: ${need(opened)}${needed > 1 ? `, ${needed} personas` : ''}. Le avisamos en menos de ${span(answerWithin)}. Cambiar: ${opened.code} A LAS 11AM. Terminar: ${opened.code} YA NO`,
  openedForStewards: ({ code }) =>
    `Lo anotamos como pedido ${code}. Alguien del equipo, gente del vecindario, lo ve y le contesta.`,
  confirmChange: ({ request: changed }) => `¿El pedido ${changed.code} debe ser: ${need(changed)}? 1 sí, 2 no`,
  changed: ({ request: changed }) => `Cambiado. El pedido ${changed.code} es ahora: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${someone(name)} cambió el pedido ${changed.code}: ${need(changed)}. Si ya no puede, escriba SOLTAR ${changed.code}.`,
  unchanged: () => `Está bien, queda como estaba.`,
  timePast: () => `Esa hora ya pasó, no cambiamos nada. Escriba una hora que venga.`,
  nobodyLeft: ({ code }) =>
    `Aún no hallamos a nadie para el pedido ${code}. Seguimos buscando y avisamos al equipo, que verá qué hacer. Lo sentimos.`,
  withdrawn: ({ code }) => `El pedido ${code} queda retirado. Avisamos a quienes preguntamos.`,
  whichRequest: ({ choices }) =>
    `¿Cuál? ${numbered(choices.map(({ digit, request: choice }) => ({ digit, name: request(choice) })))}`,
  noSuchRequest: ({ code }) => `Usted no tiene parte en un pedido ${code}. ESTADO muestra los suyos.`,

  invitation: ({ request: asked, miles, again }) =>
    `${again ? 'Hace falta de nuevo' : '¿Puede ayudar?'} ${need(asked)}${aboutMiles(miles)}. Escriba SI ${asked.code} o NO ${asked.code}.`,
  invitationChanged: ({ request: asked }) =>
    `El pedido ${asked.code} cambió: ${need(asked)}. Escriba SI ${asked.code} o NO ${asked.code}.`,
  matchedHelper: ({ name, request: given }) =>
    `¡Gracias! ${request(given)} es suyo. Lo que escriba aquí llega a ${someone(name)}. Al terminar: LISTO ${given.code}. Si no puede: SOLTAR ${given.code}`,
  requestWords: ({ name, words }) => `${someone(name)} escribió: ${words}`,
  matchedRequester: ({ name, request: given, more }) =>
    `Buena noticia: ${someone(name)} le ayuda con ${request(given)}. Lo que escriba aquí le llega.${more > 0 ? ` Buscamos ${more} más.` : ''}`,
  sure: ({ answer, request: asked }) => `¿${sureOf[answer]} ${request(asked)}? 1 sí, 2 no`,
  yesToWhat: ({ codes }) =>
    `¿Sí o no a qué? Para un pedido escriba su número: SI ${codes[0]} o NO ${codes[0]}. Para nuestra última pregunta: 1 sí, 2 no.`,
  answerByCode: ({ code }) => `Está bien. Para contestar ese pedido escriba SI ${code} o NO ${code}.`,
  alreadyYours: ({ code }) => `El pedido ${code} ya es suyo. ¡Gracias!`,
  standby: ({ code }) =>
    `¡Gracias! Alguien dijo sí al ${code} un momento antes. Usted queda de reserva: le avisamos solo si hace falta. Para salir: SOLTAR ${code}`,
  promoted: ({ name, request: given }) =>
    `Al final sí hace falta: ${request(given)} es suyo. Lo que escriba aquí llega a ${someone(name)}. Si no puede: SOLTAR ${given.code}`,
  helperChanged: ({ name, left, code }) =>
    `Un cambio en el pedido ${code}: ${someone(left)} no puede, pero ${someone(name)} sí. Lo que escriba aquí le llega.`,
  covered: ({ code }) => `El pedido ${code} ya está cubierto. ¡Gracias por estar!`,
  gone: ({ code }) => `El pedido ${code} ya no está abierto. ¡Gracias de todos modos!`,
  declined: () => `Está bien, gracias por avisar. Preguntamos a otros.`,
  nothingToAnswer: () =>
    `Ahora no hay nada que contestar. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  conditionPassedOn: ({ code }) =>
    `Gracias. Preguntamos si así conviene para el pedido ${code} y le avisamos. Aún no es suyo.`,
  condition: ({ request: asked, words }) =>
    `Alguien podría ayudar con ${request(asked)}, pero dice: "${words}". ¿Le conviene? 1 sí, 2 no`,
  conditionRefused: ({ code }) =>
    `Gracias por ofrecerse. Para el pedido ${code} así no se puede; no tiene que hacer nada.`,
  conditionGone: ({ code }) => `Eso ya no está abierto. ESTADO muestra cómo va el pedido ${code}.`,
  helperAsks: ({ code, words }) =>
    `Alguien que quizás ayude con el pedido ${code} pregunta: "${words}". Escriba aquí su respuesta.`,
  questionPassedOn: ({ code }) =>
    `Pasamos su pregunta y le mandamos la respuesta. Luego escriba SI ${code} o NO ${code}.`,
  requesterAnswers: ({ code, words }) =>
    `La respuesta sobre el pedido ${code}: "${words}". Escriba SI ${code} o NO ${code}.`,
  answerPassedOn: () => `Gracias, pasamos su respuesta.`,
  noLongerNeeded: ({ code }) => `El pedido ${code} ya no hace falta. ¡Gracias por estar!`,

  relay: ({ name, code, words }) => `${someone(name)} (${code}): ${words}`,
  relayPicture: ({ name, code }) => `${someone(name)} (${code}) le manda una foto.`,
  sendAnyway: ({ name, holds }) =>
    `Su texto lleva ${holds === 'phone' ? 'un número de teléfono' : 'una dirección'}. ¿Lo mandamos a ${name ?? 'su vecindario'} de todos modos? 1 sí, 2 no`,
  notSent: () => `Está bien, no se mandó.`,
  sent: () => `Enviado.`,
  done: ({ code }) => `El pedido ${code} está hecho. ¡Gracias!`,
  doneToRequester: ({ name, code }) =>
    `${someone(name)} dice que el pedido ${code} está hecho. GRACIAS pasa su agradecimiento. Si no es así, escriba NECESITO.`,
  doneToHelper: ({ name, code }) => `${someone(name)} dice que el pedido ${code} está hecho. ¡Gracias por ayudar!`,
  dropped: ({ code }) => `Gracias por avisar. El pedido ${code} ya no es suyo; buscamos a otra persona.`,
  helperDropped: ({ name, code }) =>
    `${someone(name)} al final no puede con el pedido ${code}. Ya preguntamos a otros y le avisamos.`,
  helperStopped: ({ name, code }) =>
    `${someone(name)} salió de la línea y no puede con el pedido ${code}. Ya preguntamos a otros y le avisamos.`,
  requesterStopped: ({ name, code }) =>
    `${someone(name)} paró todos los textos: el pedido ${code} se cierra y no puede leer los suyos. El equipo lo sabe.`,
  nothingToDrop: () => `No tiene nada tomado que soltar. ESTADO muestra lo que está abierto.`,
  nothingOpen: () => `No tiene nada abierto. Escriba NECESITO para pedir ayuda u OFREZCO para darla.`,
  thanksPassedOn: ({ name }) => `Pasamos su agradecimiento a ${name ?? 'quien ayudó'}.`,
  thanks: ({ name }) => `¡${someone(name)} le da las gracias!`,
  youAreWelcome: () => `¡De nada!`,

  status: ({ lines }) => lines.map(statusLine).join('\n'),
  offers: ({ kinds }) =>
    kinds.length === 0
      ? `Ahora no ofrece nada. Escriba OFREZCO cuando quiera.`
      : `¡Gracias! Usted ofrece: ${joined(kinds.map(kindName))}. Para cambiar: OFREZCO. Para descansar: PAUSA`,
  askOffer: ({ kinds, offered }) =>
    `${offered.length > 0 ? `Ofrece ${joined(offered.map(kindName))}. ` : ''}¿Qué haría? Escriba los números, como 1 3: ${numbered(kinds.map(askedKind))}`,
  areaSet: ({ area }) => `Su zona es ahora ${area}.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `Ahora le podemos preguntar a cualquier hora.`
      : `Ahora le preguntamos solo para: ${hours}. Para deshacer: HORARIO SIEMPRE`,
  askHours: ({ unknown }) =>
    `${unknown ? 'No entendimos. ' : ''}¿Cuándo le podemos preguntar? Escriba días y horas, como HORARIO LUN-VIE 9AM-5PM, o HORARIO SIEMPRE.`,
  paused: ({ until }) =>
    until === undefined
      ? `Descanse: no le preguntamos nada hasta que escriba REANUDAR.`
      : `Descanse: no le preguntamos nada hasta terminar ${day(until)}. ¿Antes? Escriba REANUDAR.`,
  resumed: () => `¡Qué bueno que volvió! Le podemos preguntar otra vez.`,
  limitSet: ({ asks }) =>
    `Está bien: le preguntamos ${asks === 0 ? 'nada' : asks === 1 ? 'una vez por semana a lo más' : `${asks} veces por semana a lo más`}.`,
  askLimit: () => `¿Cuántas veces por semana le podemos preguntar? Escriba LIMITE y un número, como LIMITE 2.`,
  languageSet: () => `Muy bien, en español.`,
  languageUnknown: ({ languages }) =>
    `Hablamos: ${languages.map((id) => languageNames[id] ?? id).join(', ')}. Escriba IDIOMA y uno de ellos.`,
  me: ({ name, area, skills, hours, asksPerWeek, paused }) =>
    `${name ?? 'Sin nombre'}, ${area ?? 'sin zona'}. Ofrece: ${skills.length > 0 ? joined(skills.map(kindName)) : 'nada aún'}. Horas: ${hours ?? 'todas'}. A lo más ${asksPerWeek} preguntas por semana.${paused ? ' En pausa.' : ''} Borrar todo: BORRAR MIS DATOS`,
  askForget: () => `¿Borramos todo lo que sabemos de usted y terminamos sus pedidos? No se puede deshacer. 1 sí, 2 no`,
  forgotten: () => `Borramos todo lo que sabíamos de usted. ¡Que esté bien! Si vuelve a escribir, empezamos de nuevo.`,
  kept: () => `Está bien, no borramos nada.`,
  callNoted: () => `Avisamos al equipo que quiere una llamada.`,
  menu: () =>
    `1 pedir ayuda 2 dar ayuda 3 mis pedidos 4 descansar 5 qué saben de mí. Escriba un número. Para no recibir más: STOP`,

  emergency: ({ call, listen }) =>
    `¿Hay peligro? Llame YA al ${call}: no podemos mandar ayuda tan pronto. Para hablar con alguien a toda hora, ${listen}. También avisamos al equipo.`,
  notUnderstood: () =>
    `Perdón, no entendimos. Escriba NECESITO y qué (como NECESITO VIAJE mañana 10am), OFREZCO, o MENU.`,
  pictureForWhom: () => `Llegó su foto, pero no sabemos para quién es. Escriba NECESITO y qué necesita, o MENU.`,
  optedOut: ({ community }) => `${community}: no le escribimos más. Escriba START para volver.`,

  stewardEmergency: ({ name, words }) =>
    `EQUIPO: ${someone(name)} puede estar en peligro. Ya tiene los números de emergencia. Escribió: ${words}`,
  stewardNobody: ({ name, request: open }) =>
    `EQUIPO: aún nadie para ${someone(name)}: ${request(open)}. ¿Puede buscar una salida?`,
  stewardOther: ({ name, code, words }) =>
    `EQUIPO: ${someone(name)} necesita algo que nadie ofrece (pedido ${code}): ${words}`,
  stewardStopped: ({ name, codes }) =>
    codes.length > 0
      ? `EQUIPO: ${someone(name)} paró los textos y está en el pedido ${codes.join(', ')}. No podemos escribirle. Por favor llame.`
      : `EQUIPO: ${someone(name)} nos escribió, pero paró los textos. No podemos contestar. Por favor llame.`,
  stewardCall: ({ name }) => `EQUIPO: ${someone(name)} pide una llamada.`,
  stewardUnreachable: ({ name }) => `EQUIPO: el teléfono de ${someone(name)} no recibe textos. Por favor llame.`,

  forMember: ({ name, text }) => `Para ${name}: ${text}`,
};

const sureOf = {
  yes: 'Es un SÍ al pedido',
  no: 'Es un NO al pedido',
  later: 'Habla del pedido',
  question: 'Pregunta por el pedido',
};

const languageNames: Readonly<Record<string, string>> = { en: 'INGLÉS', es: 'ESPAÑOL' };
