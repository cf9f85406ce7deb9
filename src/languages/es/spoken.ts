// Everything the hotline says in calls in Spanish, and what it words otherwise when it is heard than when it is read.
// A prompt is at most 50 words: 20 seconds at 150 words a minute.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { ListWish } from '../../domain/check-in.ts';
import type { Wordings } from '../../domain/phrases.ts';
import { company } from './company.ts';
import { friends } from './friends.ts';
import { heard } from './heard.ts';
import { stewardMenus } from './steward-menus.ts';
import { together } from './together.ts';
import { kindName } from './wording/kinds.ts';
import { aboutMiles, capital, someone } from './wording/phrasing.ts';
import {
  asked,
  day,
  dayOfWeek,
  dialled,
  digits,
  keys,
  moment,
  need,
  others,
  pressed,
  quoted,
  standingWords,
} from './wording/said.ts';

const stormWish: Readonly<Record<ListWish, string>> = {
  off: 'Usted no está en la lista de tormentas.',
  day: 'Usted está en la lista de tormentas.',
  always: 'Usted está en la lista de tormentas, a toda hora.',
};

export const spoken: CallWordings & Partial<Wordings> = {
  ...company,
  ...stewardMenus,
  ...heard,
  ...together,
  ...friends,

  greeting: ({ community, name, call }) =>
    `Hola${name === undefined ? '' : `, ${name}`}. Habla ${community}. Si alguien está en peligro, cuelgue y marque ${dialled(call)}.`,
  askLanguage: ({ digit }) => `Para español, marque ${digit}.`,
  askWhoCalls: ({ names, onward }) => `¿Quién llama? ${keys(names)}${others(onward)}`,
  newNumber: ({ community }) =>
    `Todavía no conozco su número. En ${community} los vecinos se ayudan. Para unirse, marque 1. Para hablar con alguien, marque 2.`,
  withheld: () =>
    `Su número está oculto, y no puedo saber quién es. Para pedir ayuda a los vecinos, llame otra vez y marque primero asterisco 8 2. Para hablar ahora con alguien, marque 1. Para terminar, 2.`,
  callsInstead: () =>
    `Usted paró nuestros textos. ¿Podemos llamarle cuando haya noticias para usted? Marque 1 para sí, 2 para no.`,
  callsInsteadSet: () => `Muy bien, desde ahora le llamo.`,
  keptOutMenu: () => `Para que borremos todo lo que sabemos de usted, marque 1. Para terminar la llamada, 2.`,
  askCodeByKeys: () =>
    `Para unirse, marque el código de los vecinos con las letras de sus teclas, o dígalo. ¿No lo tiene? Marque 0, y alguien le llamará.`,
  wrongCodeByKeys: () => `Ese no es nuestro código.`,
  vouchByVoice: ({ code }) =>
    `Ya puede pedir lo que sea. Para ayudar dentro de casas, tiene que responder por usted quien le conozca: envía por texto UNIRME y estos números: ${digits(code)}. O llama, y marca 4, luego 3. Para oírlo otra vez, 9; cuando lo tenga, 1.`,
  askFirstName: () => `Diga ahora su nombre de pila. Sus vecinos oyen solo eso, nunca su número. O marque 1.`,
  mainMenu: () =>
    `Para pedir ayuda, marque 1. Para sus pedidos, 2. Para hablar con alguien, 3. Para ayudar, 4. Para sus ajustes, 5. O diga qué necesita.`,

  askKindByKey: ({ kinds, onward }) =>
    `¿Qué necesita? ${keys(kinds.map(({ digit, kind }) => ({ digit, name: asked(kind) })))}${others(onward)} O dígalo.`,
  askWhenByKey: ({ kind }) =>
    `${capital(kindName(kind))}. ¿Cuándo? Marque 1 para ahora, 2 para hoy, 3 para mañana, 4 para otro día. O dígalo, como viernes a las 3.`,
  askWeekday: ({ days, dated, onward }) =>
    `¿Qué día? ${days.map(({ digit, day: on }) => `Para ${dated ? day(on) : dayOfWeek(on)}, ${pressed(digit)}.`).join(' ')}${onward && !onward.toStart ? ` Para un día más tarde, ${onward.digit}.` : others(onward)}`,
  askHour: ({ day }) =>
    `${capital(moment(day))}. ¿A qué hora? Marque la hora, como 9, o 9 3 0. Después marque numeral. Para cualquier hora, solo numeral.`,
  askHalf: ({ hour, minute }) =>
    `Las ${hour}${minute === 0 ? '' : ` y ${minute}`}. Marque 1 de la mañana, 2 de la tarde.`,
  hourUnknown: () => `Esa no es una hora del día.`,
  timeOver: () => `Esa hora ya pasó.`,
  askZip: () => `¿Dónde es? Marque los cinco números del código postal, o diga la zona.`,
  zipUnknown: () => `No conozco ese lugar.`,
  askSend: ({ kind, when, area, recorded }) =>
    `${capital(need({ kind, when, area }))}${recorded ? ', con sus palabras' : ''}. Marque 1 para enviarlo, 2 para empezar de nuevo, 3 para ${recorded ? 'grabar sus palabras otra vez' : 'agregar palabras con su voz'}.`,

  noRequests: () => `No tiene pedidos ahora.`,
  requestMenu: ({ request: { code, kind, when }, standing, own, more, talkWith }) =>
    `Pedido ${code}, ${asked(kind)}, ${moment(when)}: ${standingWords(standing)}. ${more ? 'Marque 1 para el siguiente, ' : 'Marque 1 para oírlo otra vez, '}${own ? '2 si ya se hizo, 3 si ya no lo necesita.' : '2 si ya se hizo, 3 si no puede hacerlo.'}${talkWith.length > 0 ? ` Para ${talkWith.length === 1 ? 'hablarle' : 'hablarles'}, 4.` : ''}${own ? ` Para otra hora, ${talkWith.length > 0 ? 5 : 4}.` : ''}`,
  nothingNearby: () => `Ahora nadie cerca de usted necesita nada. ¡Gracias por preguntar! Marque 1 para el menú.`,
  nearby: ({ request: { kind, when, area }, miles, more }) =>
    `${capital(need({ kind, when, area }))}${aboutMiles(miles)}. Marque 1 si puede hacerlo${more ? ', 2 para el siguiente' : ''}.`,

  letInKey: () => `Para responder por alguien nuevo que conoce, marque 3.`,
  ownCodeKey: () =>
    `Para viajes, visitas y demás, preguntamos a quienes tienen a alguien que responde por ellos. Para oír cómo, marque 3.`,
  askNewcomerCode: () => `Marque los cuatro números que le dieron a la persona nueva.`,

  settingsMenu: () =>
    `Para lo que usted ofrece, o para descansar, marque 1. Para decidir en común, 2. Para saludos y palabras amables, 3. Para lo que sabemos de usted, 4. Para cómo le hablo, 5.`,
  givingMenu: ({ resting }) =>
    `Para lo que usted ofrece, marque 1. ${resting ? 'Para terminar su descanso, 2.' : 'Para descansar, 2.'} Para lo que le vendría bien, 3.`,
  wishesMenu: () => `Para borrarlo, marque 1. Para volver, asterisco.`,
  aboutMeMenu: () =>
    `Para cambiar su nombre, marque 1. Su zona, 2. Cuándo podemos preguntarle, 3. Para borrarlo todo, 4. Para no recibir más llamadas ni textos, 5.`,
  askOwnZip: () => `¿Dónde vive? Marque los cinco números del código postal, o diga la zona.`,
  askOwnHours: () =>
    `¿Cuándo podemos pedirle ayuda? Marque 1 a cualquier hora, 2 entre semana de 9 a 5, 3 por las tardes, 4 los fines de semana. O dígalo. Para cuántas veces, 5.`,
  askLimitByKey: () => `¿Cuántas veces por semana podemos preguntarle a lo más? Marque el número y después numeral.`,
  careMenu: () =>
    `Para que le pregunte cómo está, cada día o en tormentas, marque 1. Para elegir quién va a verle si no contesta, 2. Para lo que debe saber entonces, 3. Para oír las palabras amables que le dejaron, 4. Para hablar con una amistad a su hora, 5.`,
  askedHowMenu: () => `Para que le pregunte cada día cómo está, marque 1. Con mucho calor o tormenta, 2.`,
  askStormList: ({ wish }) =>
    `${stormWish[wish]} Para que con mucho calor o tormenta le pregunte de día cómo está, marque 1. A toda hora, 2. Para que no pregunte, 3.`,
  askCheckInHour: () =>
    `¿A qué hora le pregunto? Marque la hora, como 9, o 1 7 3 0 para las 5 y media de la tarde. Después marque numeral. Para que no pregunte más, solo numeral.`,
  askBuddy: () =>
    `Marque los diez números de su teléfono. O diga: avisar a, y el nombre de quien le ayudó. Para nadie, marque solo numeral.`,
  askIfSilent: () =>
    `Diga lo que debe saber quien vaya a verle, como quién tiene llave. Solo lo digo si usted no contesta. Para no dejar nada, marque 1.`,
  askStop: () =>
    `No más llamadas ni textos nuestros, y sus pedidos se terminan: ¿es lo que quiere? Marque 1 para sí, 2 para no.`,
  stopped: () => `Muy bien, no le llamamos ni le escribimos más. Si nos necesita, llame a este número.`,
  offerMenu: ({ kinds, onward, done }) =>
    `${kinds.map(({ digit, kind, offered }) => `${digit}: ${asked(kind)}${offered ? ', que usted ofrece' : ''}`).join('. ')}. Marque un número para ponerlo o quitarlo.${others(onward)} Al terminar, ${done}.`,
  nowOffered: ({ kind, offered }) => (offered ? `Ahora ofrece ${asked(kind)}.` : `Ya no ofrece ${asked(kind)}.`),
  shareMenu: ({ kinds, onward, done }) =>
    `${kinds.map(({ digit, kind, chosen }) => `${digit}: ${asked(kind)}${chosen ? ', que ya está en su lista' : ''}`).join('. ')}.${others(onward)} Si es todo, o nada, ${done}.`,
  nowChosen: ({ kind, chosen }) =>
    chosen ? `En su lista: ${asked(kind)}.` : `Ya no está en su lista: ${asked(kind)}.`,
  paceMenu: () =>
    `Para hablar como siempre, marque 1. Para hablar más despacio y con más tiempo, 2. Si le ayuda un operador, 3: entonces espero un minuto cada respuesta. Para otro idioma, 4.`,
  paceSet: () => `Muy bien. Lo recordaré.`,

  newsFor: ({ community, names, onward, absent }) =>
    names.length === 1 && !onward
      ? `Hola, habla ${community}, con noticias para ${someone(names[0]?.name)}. Si es usted, marque 1. Si no puede venir al teléfono, marque ${absent}.`
      : `Hola, habla ${community}, con noticias. ${keys(names.map(({ digit, name }) => ({ digit, name: someone(name) })))}${others(onward)} Si no puede venir al teléfono, marque ${absent}.`,
  callAgainLater: () => `Muy bien, llamo otra vez más tarde.`,
  readText: ({ words }) => `Hay un texto para usted, y se lo leo: ${quoted(words)}`,
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
  askWithWhom: ({ choices, onward }) =>
    `¿Con quién? ${keys(choices.map(({ digit, name, code }) => ({ digit, name: `${someone(name)}, sobre el pedido ${code}` })))}${others(onward)}`,
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
  recordForName: () => `Diga su nombre de pila después del tono, y marque cualquier tecla al terminar.`,
  nothingRecorded: () => `No oí nada.`,
  recorded: ({ name }) => `Gracias. ${capital(someone(name))} oirá sus palabras.`,
  recordedForStewards: () => `Gracias. Quienes cuidan esta línea oirán pronto sus palabras.`,
  recordedForAsking: () => `Sus palabras irán con el pedido.`,
  recordedForName: () => `Gracias. Sus vecinos lo oyen como usted lo dijo.`,
  theirName: () => `Así dice su nombre:`,

  ringingSteward: () => `Estoy llamando a alguien que cuida esta línea. Un momento.`,
  ringingNextSteward: () => `No contestó. Llamo a otra persona.`,
  whisperSteward: ({ name }) => `${capital(someone(name))} pide hablar con quien cuida la línea. Marque 1 para hablar.`,
  wordForStewards: () => `Hay un mensaje de voz para quienes cuidan la línea.`,
  askPin: () => `Marque su clave y después numeral. Para seguir sin ella, marque solo numeral.`,
  askPinCode: () => `Marque los cuatro números que le mandamos. Para seguir sin ellos, marque solo numeral.`,
  askNewPin: () => `Elija ahora una clave de cuatro a seis números. Márquela y después numeral.`,
  pinWrong: () => `Esa no es.`,
  pinClosed: () => `Durante una hora no acepto claves de este teléfono.`,
  pinCodeSent: () =>
    `Hay un mensaje de voz para usted. Le mando un código: llame otra vez cuando lo tenga, para oírlo.`,
  deskCodeSent: () => `Le mando un código. Cuando lo tenga, marque 1 otra vez, o llame otra vez.`,
  pinSet: () => `Esa es su clave desde ahora.`,
  noSteward: () => `Nadie de quienes cuidan esta línea puede hablar ahora.`,

  notHeard: () => `Perdón, no le entendí.`,
  takeYourTime: () =>
    `Tómese su tiempo. Para oírlo otra vez, marque 9. Para volver, asterisco. Para hablar con una persona, 0.`,
  stewardWillCall: () =>
    `Pedí a alguien del vecindario que cuida esta línea que le llame. Marque 1 para el menú, o 2 para terminar la llamada.`,
  bye: () => `Hasta luego, y cuídese.`,
  trouble: () =>
    `Perdón, esta línea tiene un problema. Llame otra vez en unos minutos. Si alguien está en peligro, cuelgue y marque 9 1 1.`,
};
