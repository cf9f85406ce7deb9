// Everything the hotline says in calls in Spanish, and what it words otherwise when it is heard than when it is read.
// A prompt is at most 50 words: 20 seconds at 150 words a minute.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { Wordings } from '../../domain/phrases.ts';
import type { Numbered } from '../../domain/spoken-forms.ts';
import { kindName } from './wording/kinds.ts';
import { aboutMiles, capital, joined, someone } from './wording/phrasing.ts';
import { standingWords } from './wording/requests.ts';
import { moment, openingHours, span } from './wording/times.ts';

/** "Marque 1 para viaje, 2 para compras" */
const keys = (choices: readonly Numbered[]): string =>
  `Marque ${choices.map(({ digit, name }) => `${digit} para ${name}`).join(', ')}.`;

const yesOrNo = 'Marque 1 para sí, 2 para no.';

const need = ({ kind, when, area }: { kind: string; when?: string | undefined; area?: string | undefined }): string =>
  `${kind}${when === undefined ? '' : `, ${when}`}${area === undefined ? '' : `, en ${area}`}`;

export const spoken: CallWordings & Partial<Wordings> = {
  greeting: ({ community, name, call }) =>
    `Hola${name === undefined ? '' : `, ${name}`}. Habla ${community}. Si alguien está en peligro, cuelgue y marque ${dialled(call)}.`,
  askLanguage: ({ digit }) => `Para español, marque ${digit}.`,
  askWhoCalls: ({ names }) => `¿Quién llama? ${keys(names)}`,
  newNumber: ({ community }) =>
    `Todavía no conozco su número. En ${community} los vecinos se ayudan. Para unirse, marque 1. Para hablar con alguien, marque 2.`,
  askCodeByKeys: () =>
    `Para unirse, escriba el código de los vecinos con las letras de sus teclas, o dígalo. ¿No lo tiene? Marque 0, y alguien le llamará.`,
  wrongCodeByKeys: () => `Ese no es nuestro código.`,
  vouchByVoice: ({ code }) =>
    `Alguien que le conoce puede abrirle la puerta. Pídale que envíe por texto UNIRME y estos números: ${digits(code)}. Marque 9 para oírlos otra vez, o 1 cuando los tenga.`,
  askFirstName: () => `Diga ahora su nombre de pila. Sus vecinos oyen solo eso, nunca su número. O marque 1.`,
  mainMenu: () =>
    `Para pedir ayuda, marque 1. Para sus pedidos, 2. Para hablar con alguien, 3. Para ayudar, 4. Para sus ajustes, 5. O diga qué necesita.`,

  askKindByKey: ({ kinds, more }) =>
    `¿Qué necesita? ${keys(kinds.map(({ digit, kind }) => ({ digit, name: kindName(kind) })))} ${more ? 'Para más, marque 5.' : 'Para oír las otras, marque 5.'} O dígalo.`,
  askWhenByKey: ({ kind }) =>
    `${capital(kindName(kind))}. ¿Cuándo? Marque 1 para ahora, 2 para hoy, 3 para mañana, 4 para otro día. O dígalo, como viernes a las 3.`,
  askWeekday: () =>
    `¿Qué día? Marque 1 para lunes, 2 para martes, 3 para miércoles, 4 para jueves, 5 para viernes, 6 para sábado, 7 para domingo.`,
  askHour: ({ day }) =>
    `${capital(moment(day))}. ¿A qué hora? Marque la hora, como 9, o 9 3 0. Después marque numeral. Para cualquier hora, solo numeral.`,
  askHalf: ({ hour, minute }) =>
    `Las ${hour}${minute === 0 ? '' : ` y ${minute}`}. Marque 1 de la mañana, 2 de la tarde.`,
  hourUnknown: () => `Esa no es una hora del día.`,
  timeOver: () => `Esa hora ya pasó.`,
  askZip: () => `¿Dónde es? Marque los cinco números del código postal, o diga la zona.`,
  zipUnknown: () => `No conozco ese lugar.`,
  askSend: ({ kind, when, area, recorded }) =>
    `${capital(need({ kind: kindName(kind), when: moment(when), area }))}${recorded ? ', con sus palabras' : ''}. Marque 1 para enviarlo, 2 para empezar de nuevo, 3 para ${recorded ? 'grabar sus palabras otra vez' : 'agregar palabras con su voz'}.`,

  noRequests: () => `No tiene pedidos ahora.`,
  requestMenu: ({ request: { code, kind, when }, standing, own, more, talkWith }) =>
    `Pedido ${code}, ${kindName(kind)} ${moment(when)}: ${standingWords(standing)}. ${more ? 'Marque 1 para el siguiente, ' : 'Marque 1 para oírlo otra vez, '}${own ? '2 si ya se hizo, 3 si ya no lo necesita.' : '2 si ya se hizo, 3 si no puede hacerlo.'}${talkWith.length > 0 ? ` Para hablar con ${joined(talkWith.map(someone))}, marque 4.` : ''}`,
  nothingNearby: () => `Ahora nadie cerca de usted necesita nada. ¡Gracias por preguntar! Marque 1 para el menú.`,
  nearby: ({ request: { kind, when, area }, miles, more }) =>
    `${capital(need({ kind: kindName(kind), when: moment(when), area }))}${aboutMiles(miles)}. Marque 1 si puede hacerlo${more ? ', 2 para el siguiente' : ''}.`,

  settingsMenu: ({ resting }) =>
    `Para lo que usted ofrece, marque 1. ${resting ? 'Para terminar su descanso, 2.' : 'Para descansar, 2.'} Para hablar más despacio, 3. Para lo que sabemos de usted, 4. Para otro idioma, 5.`,
  paceMenu: () =>
    `Para hablar como siempre, marque 1. Para hablar más despacio y con más tiempo, 2. Si le ayuda un operador, 3: entonces espero un minuto cada respuesta.`,
  paceSet: () => `Muy bien. Lo recordaré.`,

  newsFor: ({ community, names }) =>
    names.length === 1
      ? `Hola, habla ${community}, con noticias para ${someone(names[0]?.name)}. Si es usted, marque 1. Si no puede venir al teléfono, marque 2.`
      : `Hola, habla ${community}, con noticias. ${keys(names.map(({ digit, name }) => ({ digit, name: someone(name) })))} Si no puede venir al teléfono, marque ${names.length + 1}.`,
  callAgainLater: () => `Muy bien, llamo otra vez más tarde.`,
  toMachine: ({ community }) =>
    `Hola, habla ${community}. Tenemos noticias para usted. Por favor llámenos a este número.`,
  wordHint: () => `Para contestar, marque 1. Para seguir, marque 2.`,
  sayWord: () => `Diga ahora su respuesta. Para grabarla, marque 1.`,
  wordFrom: ({ name, code }) =>
    code === undefined ? `${capital(someone(name))} pide:` : `${capital(someone(name))} dice sobre el pedido ${code}:`,
  wordOver: () => `Para seguir, marque 1. Para oírlo otra vez, marque 9.`,
  wordPassedOn: () => `Ya pasé sus palabras.`,

  talkOrMenu: ({ name, code }) =>
    `Para hablar con ${someone(name)} sobre el pedido ${code}, marque 1. Para otra cosa, marque 2.`,
  askWithWhom: ({ choices }) =>
    `¿Con quién? ${keys(choices.map(({ digit, name, code }) => ({ digit, name: `${someone(name)}, sobre el pedido ${code}` })))}`,
  ringing: ({ name }) => `Estoy llamando a ${someone(name)}. Un momento.`,
  whisper: ({ name, code, callee }) =>
    `${callee === undefined ? '' : `Para ${callee}. `}${capital(someone(name))} llama por el pedido ${code}. Marque 1 para hablar.`,
  asleep: ({ name }) => `Es de noche para ${someone(name)}, así que ahora no llamo.`,
  notRung: ({ name }) => `No puedo llamar a ${someone(name)}.`,
  didNotAnswer: ({ name }) => `${capital(someone(name))} no contestó.`,
  talkOver: () => `Está otra vez en la línea.`,

  recordForMatch: ({ name }) =>
    `Puede dejarle un mensaje a ${someone(name)}. Hable después del tono, y marque cualquier tecla al terminar.`,
  recordForStewards: () =>
    `Diga después del tono qué necesita y cómo encontrarle, y marque cualquier tecla al terminar. Ellos lo oirán.`,
  recordForAsking: () =>
    `Diga después del tono lo que deba saber quien le ayude, y marque cualquier tecla al terminar.`,
  nothingRecorded: () => `No oí nada.`,
  recorded: ({ name }) => `Gracias. ${capital(someone(name))} oirá sus palabras.`,
  recordedForStewards: () => `Gracias. Quienes cuidan esta línea oirán pronto sus palabras.`,
  recordedForAsking: () => `Sus palabras irán con el pedido.`,

  ringingSteward: () => `Estoy llamando a alguien que cuida esta línea. Un momento.`,
  whisperSteward: ({ name }) => `${capital(someone(name))} pide hablar con quien cuida la línea. Marque 1 para hablar.`,
  noSteward: () => `Nadie de quienes cuidan esta línea puede hablar ahora.`,

  notHeard: () => `Perdón, no le entendí.`,
  takeYourTime: () => `Tómese su tiempo.`,
  stewardWillCall: () =>
    `Pedí a alguien del vecindario que cuida esta línea que le llame. Marque 1 para el menú, o 2 para terminar la llamada.`,
  bye: () => `Hasta luego, y cuídese.`,
  trouble: () =>
    `Perdón, esta línea tiene un problema. Llame otra vez en unos minutos. Si alguien está en peligro, cuelgue y marque 9 1 1.`,

  confirmNeed: ({ kind, when, area }) =>
    `¿Pregunto a los vecinos por esto: ${need({ kind: kindName(kind), when: when && moment(when), area })}? ${yesOrNo}`,
  needDropped: () => `Muy bien, no pregunto a nadie.`,
  opened: ({ request: { code, kind, when, area }, answerWithin }) =>
    `Su pedido ya salió: ${need({ kind: kindName(kind), when: moment(when), area })}. Es el número ${code}. Le avisaremos en ${span(answerWithin)} a más tardar.`,
  askWhen: ({ past }) =>
    `${past ? 'Esa hora ya pasó. ' : ''}¿Para cuándo? Marque 1 para ahora, 2 para hoy, 3 para mañana. O diga un día y una hora.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? 'No conozco ese lugar. ' : ''}¿Qué zona? ${areas.length > 0 ? keys(areas.slice(0, 8)) : ''} O dígala.`,
  askKind: ({ kinds }) =>
    `¿Qué necesita? ${keys(kinds.slice(0, 8).map(({ digit, kind }) => ({ digit, name: kindName(kind) })))}`,
  whichRequest: ({ choices }) =>
    `¿Cuál? ${keys(choices.map(({ digit, request: { kind, when } }) => ({ digit, name: `${kindName(kind)} ${moment(when)}` })))}`,
  sure: ({ request: { code } }) => `¿Es esa su respuesta al pedido ${code}? ${yesOrNo}`,
  meant: () => `¿Le entendí bien? ${yesOrNo}`,
  askName: () => `¿Cuál es su nombre de pila? Dígalo ahora.`,
  matchedHelper: ({ name, request: { code, kind, when } }) =>
    `¡Gracias! El pedido ${code}, ${kindName(kind)} ${moment(when)}, es suyo. Usted ayuda a ${someone(name)}.`,
  requestWords: ({ name, words }) => `${capital(someone(name))} dijo: ${words}.`,
  heldForAnother: ({ code }) =>
    `¡Gracias! Alguien oye del pedido ${code} ahora mismo. Usted sigue, y en un minuto sabrá si es suyo.`,
  invitation: ({ request: { code, kind, when, area }, miles, again }) =>
    `${again ? 'Hace falta ayuda otra vez.' : '¿Puede ayudar?'} Pedido ${code}: ${need({ kind: kindName(kind), when: moment(when), area })}${aboutMiles(miles)}. ${yesOrNo}`,
  invitationChanged: ({ request: { code, kind, when, area } }) =>
    `El pedido ${code} cambió: ${need({ kind: kindName(kind), when: moment(when), area })}. ¿Puede ayudar? ${yesOrNo}`,
  matchedRequester: ({ name, request: { code, kind, when } }) =>
    `Buenas noticias: ${someone(name)} le ayuda. Es el pedido ${code}, ${kindName(kind)} ${moment(when)}.`,
  relay: ({ name, words }) => `${capital(someone(name))} dice: ${words}.`,
  helperAsks: ({ code, words }) =>
    `Alguien que tal vez ayude con el pedido ${code} pregunta: ${words}. Diga ahora su respuesta.`,
  condition: ({ request: { code }, words }) =>
    `Alguien podría ayudar con el pedido ${code}, pero dice: ${words}. ¿Le conviene? ${yesOrNo}`,
  reminder: ({ request: { kind, when }, names }) =>
    `Un recordatorio: ${kindName(kind)} ${moment(when)}. Viene ${joined(names.map(someone))}.`,
  reminderForHelper: ({ request: { kind, when }, name }) =>
    `Un recordatorio: ${kindName(kind)} ${moment(when)}. Usted ayuda a ${someone(name)}.`,
  didItHappen: ({ request: { kind, code }, names }) =>
    `¿Le ayudó ${joined(names.map(someone))} con el pedido ${code}, ${kindName(kind)}? ${yesOrNo}`,
  didYouHelp: ({ request: { kind, code }, name }) =>
    `¿Ayudó usted a ${someone(name)} con el pedido ${code}, ${kindName(kind)}? ${yesOrNo}`,
  promoted: ({ name, request: { code, kind, when } }) =>
    `Ahora sí hace falta: pedido ${code}, ${kindName(kind)} ${moment(when)}, para ${someone(name)}. ¿Puede usted? ${yesOrNo}`,
  standby: ({ code }) =>
    `¡Gracias! Alguien dijo sí al pedido ${code} justo antes. Usted queda de reserva, y le llamamos solo si hace falta.`,
  withdrawn: ({ code }) => `Muy bien, el pedido ${code} queda retirado. Avisamos a quienes preguntamos.`,
  nothingOpen: () => `No tiene nada abierto ahora.`,
  nothingToAnswer: () => `No hay nada que contestar ahora.`,
  noSuchRequest: ({ code }) => `Usted no tiene parte en un pedido ${code}.`,
  offers: ({ kinds }) =>
    kinds.length === 0 ? `Ahora no ofrece nada.` : `¡Gracias! Usted ofrece ${joined(kinds.map(kindName))}.`,
  askOffer: ({ kinds }) =>
    `¿Qué podría hacer? Dígalo, o marque una tecla: ${keys(kinds.slice(0, 8).map(({ digit, kind }) => ({ digit, name: kindName(kind) })))}`,
  paused: ({ until }) =>
    until === undefined
      ? `¡Buen descanso! No le preguntamos hasta que usted lo termine.`
      : `¡Buen descanso! No le preguntamos hasta después de ${moment({ day: until.day })}.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `Ahora puede preguntársele a cualquier hora.`
      : `Desde ahora le preguntamos solo para ${openingHours(hours)}.`,
  askHours: () => `¿Cuándo podemos preguntarle? Diga días y horas, como de lunes a viernes de 9 a 5.`,
  me: ({ name, area, skills, hours, paused }) =>
    `${name ?? 'Sin nombre aún'}, ${area ?? 'sin zona aún'}. Usted ofrece ${skills.length > 0 ? joined(skills.map(kindName)) : 'nada aún'}. Horario: ${hours === undefined ? 'cualquiera' : openingHours(hours)}.${paused ? ' Está descansando.' : ''}`,
  languageSet: () => `Muy bien, en español.`,
  askForget: () => `¿Borrar todo lo que sabemos de usted y terminar sus pedidos? No se puede deshacer. ${yesOrNo}`,
  forgotten: () => `Borramos todo lo que sabíamos de usted. ¡Cuídese!`,
  emergency: ({ call, listen }) =>
    `Si está en peligro, cuelgue ahora y marque ${dialled(call)}. No podemos mandar ayuda tan rápido. Para hablar con alguien a cualquier hora, marque ${dialled(listen)}. También avisamos a quienes cuidan la línea.`,
  doneToRequester: ({ name, code }) => `${capital(someone(name))} dice que el pedido ${code} ya está hecho.`,
};

/** Numbers are said digit by digit. */
const digits = (number: string): string => [...number].join(' ');

const dialled = (number: string): string => (/^\d+$/.test(number) ? digits(number) : number);
