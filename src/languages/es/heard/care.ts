// Spanish, when it is heard in a call, where that is worded otherwise: looking after somebody, day by day.
import type { CareSayings } from '../../../domain/care-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { carried, greeting, howSaid } from '../wording/care.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { dialled, quoted, yesOrNo } from '../wording/said.ts';
import { atClock } from '../wording/times.ts';

const usage = {
  checkIn: '¿Le pregunto cada día cómo está? Diga saludo y la hora, por ejemplo: saludo a las 9.',
  buddy: '¿Quién puede ir a ver si usted no contesta? Diga avisar a, y el nombre de un vecino que le ayudó.',
  ifSilent: '¿Qué debe saber quien vaya a verle? Diga: si no contesto, y luego sus palabras.',
  friend:
    '¿Con quién quiere hablar por teléfono y cuándo? Diga: amistad, un nombre, y el día y la hora, como: jueves a las 3.',
} as const;

const called = (name: string | undefined): string => (name === undefined ? '' : `, ${name}`);

const answers = 'Marque 1 si está bien, 2 si quiere una llamada, 3 si necesita ayuda.';

export const careHeard: Partial<Pick<Wordings, keyof CareSayings>> = {
  careUsage: ({ word }) => usage[word],
  checkInSet: ({ at }) =>
    `Desde ahora le pregunto cada día ${atClock(at)} cómo está. Si no contesta, se ocupa quien cuida la línea.`,
  checkInSetWithBuddy: ({ at, name }) =>
    `Desde ahora le pregunto cada día ${atClock(at)} cómo está. Si no contesta, va a ver ${someone(name)}.`,
  checkInOff: () => 'De acuerdo, ya no le pregunto cada día cómo está.',
  ifSilentKept: () => 'Lo guardo para quien vaya a verle, y solo lo digo si usted no contesta.',
  ifSilentTooLong: ({ most }) =>
    `Es más de lo que se puede leer en una puerta, y no guardamos nada. Por favor, dígalo en ${most} letras o menos.`,
  meCare: ({ at, buddy, words, storm }) =>
    [
      at === undefined ? undefined : `Cada día ${atClock(at)} le pregunto cómo está.`,
      storm && `Con calor o con tormenta le pregunto cómo está${storm.atNight ? ', a toda hora' : ''}.`,
      buddy &&
        (buddy.agreed
          ? `Si no contesta, va a ver ${someone(buddy.name)}.`
          : `Le pregunté a ${someone(buddy.name)} si puede ir a ver.`),
      words === '' ? undefined : `Dejó dicho: ${quoted(words)}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  ifSilentOff: () => 'Está borrado.',
  buddyUnknown: () =>
    'No sé quién es. Diga avisar a, y el nombre de un vecino que le ayudó. O marque 0, y alguien lo hace por usted.',
  buddyUnclear: ({ name }) =>
    `Hay más de una persona de nombre ${someone(name)}. Marque 0, y alguien lo hace por usted.`,
  buddyAgreed: ({ name }) => `${capital(someone(name))} irá a ver si usted no contesta.`,
  buddyDeclined: ({ name }) =>
    `${capital(someone(name))} ahora no puede ir a ver. Mientras no haya alguien más, se ocupa quien cuida la línea.`,
  buddyGone: ({ name }) =>
    `${capital(someone(name))} ya no puede ir a ver. Mientras no haya alguien más, se ocupa quien cuida la línea.`,
  howWasTalk: () =>
    `¿Cómo le fue con esa plática? Marque 1 si bien, 2 si fue difícil, 3 si quisiera hablar con alguien.`,
  hardTalk: ({ rest }) =>
    `Fue mucho para oír, y usted se quedó. Gracias. ${rest ? `¿Quiere descansar dos semanas? ${yesOrNo}` : 'Cuídese mucho.'}`,
  offerRest: (weight) => `${carried(weight)} ¡Gracias! ¿Quiere descansar dos semanas? ${yesOrNo}`,
  noRest: () => `Está bien. Para descansar más tarde, llame y marque 5.`,
  offerOneDay: () =>
    `¿Hay algo que le gustaría ofrecer algún día? Una receta, una llamada, un viaje. Marque 1 para oír qué hay, 2 para ahora no.`,
  kindWords: ({ said }) =>
    said.length === 0
      ? `Ahora no hay palabras para usted. Sepa, aun así, que es bueno que esté aquí.`
      : said
          .map(
            ({ from, words }) =>
              `${capital(someone(from))} ${words === '' ? 'le da las gracias.' : `dice: ${quoted(words)}`}`,
          )
          .join(' '),
  checkIn: ({ name, hour, again }) =>
    `${again ? `Aún no sé de usted${called(name)}.` : `${greeting(hour)}${called(name)}.`} ¿Cómo está? ${answers}`,
  checkInUnclear: () => `No estoy segura de lo que dice. ${answers}`,
  checkInFine: ({ at }) => `¡Qué gusto! ${at === undefined ? 'Cuídese.' : `Le pregunto otra vez ${atClock(at)}.`}`,
  beBuddy: ({ name }) =>
    `A ${someone(name)} le preguntamos cada día cómo está. Si no contesta, ¿podemos pedirle a usted que vaya a ver, a cualquier hora? ${yesOrNo}`,
  buddyThanks: ({ name }) => `¡Gracias! Si ${someone(name)} no contesta, le avisamos.`,
  lookIn: ({ name }) =>
    `${capital(someone(name))} no contestó el saludo de hoy. ¿Puede ir a ver? Marque 1 para sí, 2 si no puede.`,
  lookInThanks: ({ name, words }) =>
    `¡Gracias!${words === '' ? '' : ` ${capital(someone(name))} dejó dicho: ${quoted(words)}`} Cuando le haya visto, llame a este número. Entonces marque 1 si está bien, 2 si necesita ayuda.`,
  lookInByOthers: ({ name }) => `Gracias por avisar. Ahora se ocupa de ${someone(name)} quien cuida la línea.`,
  lookedInHelp: ({ name, call }) =>
    `Si ${someone(name)} está en peligro, cuelgue y marque ${dialled(call)}. Quien cuida la línea lo sabe y se comunica con usted.`,
  stewardSilent: ({ name, words }) =>
    `Para usted que cuida la línea: ${someone(name)} no contestó el saludo y nadie le ha visto. Por favor, ocúpese.${words === '' ? '' : ` Dejó dicho: ${quoted(words)}`}`,
  stewardAnswered: ({ name, how }) =>
    `Para usted que cuida la línea: ya hay noticias de ${someone(name)}: ${howSaid[how]}.`,
  stewardUnwell: ({ name, words }) =>
    `Para usted que cuida la línea: puede que ${someone(name)} no esté bien. Por favor, llame. Al preguntarle cómo está, dijo: ${quoted(words)}`,
  stewardNeedsHelp: ({ name }) =>
    `Para usted que cuida la línea: ${someone(name)} contestó al saludo: necesito ayuda, y no ha dicho cuál. Por favor, llame.`,
  stewardFoundUnwell: ({ name, buddy }) =>
    `Para usted que cuida la línea: ${someone(buddy)} fue a ver a ${someone(name)}, que necesita ayuda. Por favor, llame ahora.`,
  stewardCheckInEnded: ({ name }) =>
    `Para usted que cuida la línea: ${someone(name)} recibía un saludo diario y no quiere más textos ni llamadas; ya nadie le pregunta cómo está.`,
};
