// Spanish, when it is read: looking after somebody, day by day.
import type { CareSayings } from '../../../domain/care-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { carried, greeting, howSaid } from '../wording/care.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { atClock } from '../wording/times.ts';

const usage = {
  checkIn: '¿Le preguntamos cada día cómo está? Escriba SALUDO y la hora, como SALUDO 9AM. Ya no: SALUDO NO',
  buddy:
    '¿Quién puede ir a ver si usted no contesta? Escriba AVISAR A y su número, o el nombre de un vecino que le ayudó.',
  ifSilent: '¿Qué debe saber quien vaya a verle? Escríbalo así: SI NO CONTESTO mi vecina del 2B tiene llave',
  friend:
    '¿Con quién quiere hablar por teléfono y cuándo? AMISTAD, un nombre o número, y JUEVES 3PM o DIARIO 9AM. Para dejarlo: AMISTAD NO',
} as const;

const called = (name: string | undefined): string => (name === undefined ? '' : `, ${name}`);

export const careTexted: Pick<Wordings, keyof CareSayings> = {
  careUsage: ({ word }) => usage[word],
  checkInSet: ({ at }) =>
    `Cada día ${atClock(at)} le preguntamos cómo está. ¿Quién puede ir a ver si no contesta? AVISAR A y su número. Ya no: SALUDO NO`,
  checkInSetWithBuddy: ({ at, name }) =>
    `Cada día ${atClock(at)} le preguntamos cómo está. Si no contesta, va a ver ${someone(name)}. Ya no: SALUDO NO`,
  checkInOff: () => `De acuerdo, ya no le preguntamos cada día cómo está. Para empezar otra vez: SALUDO y la hora.`,
  ifSilentKept: () =>
    `Guardado. Solo lo lee quien vaya a verle, y solo si usted no contesta. Para borrarlo: SI NO CONTESTO NADA`,
  ifSilentTooLong: ({ most }) =>
    `Es más de lo que se puede leer en una puerta, y no guardamos nada. Por favor, dígalo en ${most} letras o menos.`,
  meCare: ({ at, buddy, words, storm }) =>
    [
      at === undefined ? undefined : `Cada día ${atClock(at)} le preguntamos cómo está.`,
      storm && `Con calor o tormenta le preguntamos cómo está${storm.atNight ? ', a toda hora' : ''}.`,
      buddy &&
        (buddy.agreed
          ? `Si no contesta, va a ver ${someone(buddy.name)}.`
          : `Le preguntamos a ${someone(buddy.name)} si puede ir a ver.`),
      words === '' ? undefined : `Dejó dicho: "${words}"`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  ifSilentOff: () => `Borrado. Para dejar otro recado: SI NO CONTESTO y sus palabras.`,
  buddyAsked: ({ name }) => `Ya le preguntamos a ${someone(name)}. Le avisamos qué dice.`,
  buddyUnknown: () =>
    `No sabemos quién es. Escriba AVISAR A y el número de alguien de aquí, o el nombre de un vecino que le ayudó.`,
  buddyUnclear: ({ name }) => `Hay más de una persona de nombre ${someone(name)}. Escriba AVISAR A y su número.`,
  buddyOff: () => `De acuerdo, ya no avisamos a nadie. Si no contesta un saludo, el equipo se ocupa.`,
  buddyAgreed: ({ name }) =>
    `${capital(someone(name))} irá a ver si usted no contesta. ¿Una llave, un vecino que deba saber? SI NO CONTESTO y sus palabras`,
  buddyDeclined: ({ name }) =>
    `${capital(someone(name))} ahora no puede. ¿Hay alguien más? Escriba AVISAR A y su número.`,
  buddyGone: ({ name }) =>
    `${capital(someone(name))} ya no puede ir a ver. ¿Hay alguien más? AVISAR A y su número. Mientras tanto se ocupa el equipo.`,
  howWasTalk: () => `¿Cómo le fue con esa plática? 1 bien, 2 fue difícil, 3 quisiera hablar con alguien`,
  talkAllRight: () => `¡Qué bueno! Gracias por escuchar.`,
  hardTalk: ({ rest }) =>
    `Fue mucho para oír, y usted se quedó. Gracias. ${rest ? '¿Descansar dos semanas? 1 sí, 2 no' : 'Cuídese mucho. Para descansar: PAUSA'}`,
  offerRest: (weight) => `${carried(weight)} ¡Gracias! ¿Descansar dos semanas? 1 sí, 2 no`,
  noRest: () => `Está bien. Cuando quiera descansar, escriba PAUSA.`,
  offerOneDay: () =>
    `¿Hay algo que le gustaría ofrecer un día? ¿Una receta, una llamada, un viaje? Escriba qué es, o 1 sí, 2 ahora no`,
  offerNotNow: () => `Está bien. Qué bueno que está aquí.`,
  kindWords: ({ said }) =>
    said.length === 0
      ? `Ahora no guardamos palabras para usted. Sepa, aun así, que es bueno que esté aquí.`
      : said.map(({ from, words }) => `${capital(someone(from))}: "${words || '¡Gracias!'}"`).join(' '),
  checkIn: ({ name, hour, again }) =>
    `${again ? `Aún no sabemos de usted${called(name)}.` : `${greeting(hour)}${called(name)}.`} ¿Cómo está? 1 bien, 2 quiero una llamada, 3 necesito ayuda`,
  checkInFine: ({ at }) => `¡Qué gusto! ${at === undefined ? 'Cuídese.' : `Le preguntamos otra vez ${atClock(at)}.`}`,
  checkInUnclear: () =>
    `No estamos seguros de lo que dice. Escriba 1 si está bien, 2 si quiere una llamada, 3 si necesita ayuda.`,
  beBuddy: ({ name }) =>
    `${capital(someone(name))} quiere contar con usted: si un día no contesta nuestro saludo, le pedimos ir a ver, a cualquier hora. 1 sí, 2 no`,
  buddyThanks: ({ name }) =>
    `¡Gracias! Si ${someone(name)} no contesta un saludo, le escribimos. Hasta entonces no hay que hacer nada.`,
  buddyNotNow: ({ name }) => `Está bien. Se lo decimos a ${someone(name)} con cariño.`,
  noLongerBuddy: ({ name }) => `${capital(someone(name))} ya no le pide ir a ver. ¡Gracias por haber estado!`,
  lookIn: ({ name }) => `${capital(someone(name))} no contestó el saludo de hoy. ¿Puede ir a ver? 1 sí, 2 no puedo`,
  lookInThanks: ({ name, words }) =>
    `¡Gracias!${words === '' ? '' : ` ${capital(someone(name))} dejó dicho: "${words}"`} Cuando le haya visto: 1 está bien, 2 necesita ayuda`,
  lookInByOthers: ({ name }) => `Gracias por avisar. El equipo se ocupa ahora de ${someone(name)}.`,
  lookedInWell: ({ name }) => `Qué bueno que ${someone(name)} está bien. ¡Gracias por ir a ver!`,
  lookedInHelp: ({ name, call }) =>
    `Si ${someone(name)} está en peligro, llame ya al ${call}. El equipo lo sabe y se comunica con usted. Gracias por estar ahí.`,
  answeredAfterAll: ({ name }) => `Ya supimos de ${someone(name)}; no hace falta ir a ver. ¡Gracias!`,
  stewardSilent: ({ name, words }) =>
    `EQUIPO: ${someone(name)} no contestó el saludo y nadie le ha visto. Por favor, ocúpese.${words === '' ? '' : ` Dejó dicho: "${words}"`}`,
  stewardAnswered: ({ name, how }) => `EQUIPO: ya hay noticias de ${someone(name)}: ${howSaid[how]}.`,
  stewardUnwell: ({ name, words }) =>
    `EQUIPO: puede que ${someone(name)} no esté bien. Por favor, llame. Al preguntarle cómo está, dijo: ${words}`,
  stewardNeedsHelp: ({ name }) =>
    `EQUIPO: ${someone(name)} contestó al saludo "necesito ayuda" y no ha dicho cuál. Por favor, llame.`,
  stewardFoundUnwell: ({ name, buddy }) =>
    `EQUIPO: ${someone(buddy)} fue a ver a ${someone(name)}, que necesita ayuda. Por favor, llame ahora.`,
  stewardCheckInEnded: ({ name }) =>
    `EQUIPO: ${someone(name)} recibía un saludo diario y paró nuestros textos; ya nadie le pregunta cómo está.`,
};
