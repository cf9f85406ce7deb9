// Spanish, when it is read: a storm round.
import type { Wordings } from '../../../domain/phrases.ts';
import type { StormSayings } from '../../../domain/storm-phrases.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { because, standing, why } from '../wording/storm.ts';
import { untilClock } from '../wording/times.ts';

const listed = {
  off: 'ya no le preguntamos',
  day: 'le preguntamos de día',
  always: 'le preguntamos a toda hora',
} as const;

export const stormTexted: Pick<Wordings, keyof StormSayings> = {
  stormListed: ({ atNight }) =>
    atNight
      ? `Con mucho calor o tormenta le preguntamos a toda hora cómo está. ¿Quién puede ir a ver? AVISAR A y su número. Ya no: LISTA TORMENTA NO`
      : `Con mucho calor o tormenta le preguntamos de día cómo está. ¿También de noche? LISTA TORMENTA SIEMPRE. Ya no: LISTA TORMENTA NO`,
  stormListOff: () =>
    `De acuerdo, con calor o tormenta ya no le preguntamos cómo está. Para que preguntemos otra vez: LISTA TORMENTA`,
  stormCheck: ({ name, reason, again }) =>
    `${again ? `Aún no sabemos de usted${name === undefined ? '' : `, ${name}`}. ` : ''}${why(reason)} ¿Está bien? 1 bien, 2 quiero una llamada, 3 necesito ayuda`,
  stormUsage: () =>
    `Para preguntar cómo están a todos los de la lista, escriba RONDA TORMENTA y por qué: calor, frío, tormenta, apagón o unas palabras.`,
  stormStarted: ({ reason }) =>
    `Empezó la ronda ${because(reason)}: primero quienes están más solos. ¿Quién contestó? RONDA TORMENTA. Para terminarla: RONDA TORMENTA FIN`,
  stormStartedBy: ({ steward, reason }) =>
    `EQUIPO: ${someone(steward)} empezó una ronda ${because(reason)}. ¿Quién contestó? RONDA TORMENTA`,
  stormRunning: ({ reason, since }) =>
    `Hay una ronda ${because(reason)} en marcha desde ${untilClock(since)}; solo una a la vez. Para terminarla: RONDA TORMENTA FIN`,
  stormNobody: () =>
    `Nadie está en la lista todavía. Se entra con LISTA TORMENTA, o se lo piden a usted y lo anota en el escritorio, en su página.`,
  stormStands: (told) => `Ronda ${because(told.reason)}: ${standing(told)}`,
  stormOver: (told) => `EQUIPO: terminó la ronda ${because(told.reason)}. ${capital(standing(told, true))}`,
  noStorm: () => `No hay ronda en marcha. Para empezar una: RONDA TORMENTA y por qué, como RONDA TORMENTA calor`,
  stormEnded: ({ silent, waiting }) =>
    `La ronda terminó. ${waiting === 0 ? 'Ya se había preguntado a todos.' : `Sin preguntar: ${waiting}.`}${silent === 0 ? '' : ` Sin contestar: ${silent}; seguimos hasta que alguien les haya visto.`}`,
  stormEndedBy: ({ steward }) =>
    `EQUIPO: ${someone(steward)} terminó la ronda. No preguntamos a nadie más; de quien no contestó nos seguimos ocupando.`,
  stormListSet: ({ name, wish }) =>
    `${capital(someone(name))}: con calor o tormenta ${listed[wish]} cómo está, y ya lo sabe.`,
};
