// Spanish, when it is heard in a call: a storm round.
import type { Wordings } from '../../../domain/phrases.ts';
import type { StormSayings } from '../../../domain/storm-phrases.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { untilClock } from '../wording/said.ts';
import { standing, why } from '../wording/storm.ts';

export const stormHeard: Partial<Pick<Wordings, keyof StormSayings>> = {
  stormListed: ({ atNight }) =>
    `Con mucho calor o con tormenta le pregunto ${atNight ? 'a toda hora' : 'de día'} cómo está.`,
  stormListOff: () => `De acuerdo, con calor o con tormenta ya no le pregunto cómo está.`,
  stormCheck: ({ name, reason, again }) =>
    `${again ? `Aún no sé de usted${name === undefined ? '' : `, ${name}`}. ` : ''}${why(reason)} ¿Está bien? Marque 1 si está bien, 2 si quiere una llamada, 3 si necesita ayuda.`,
  stormUsage: () => `Una ronda necesita un motivo de pocas palabras.`,
  stormStarted: () => `Empezó la ronda: primero quienes están más solos. Aquí oye quién contestó.`,
  stormStartedBy: ({ steward, reason }) =>
    `Para usted que cuida la línea: ${someone(steward)} empezó una ronda. ${why(reason)} Para oír quién contestó, llame a este número, marque 0 y 1, y su clave.`,
  stormRunning: ({ since }) => `Hay una ronda en marcha desde ${untilClock(since)}, y solo una a la vez.`,
  stormNobody: () =>
    `Nadie está en la lista todavía. Usted anota a alguien en su página, o lo hace cada quien en sus ajustes.`,
  stormStands: (told) => `En la ronda: ${standing(told)}`,
  stormOver: (told) => `Para usted que cuida la línea: terminó la ronda. ${capital(standing(told, true))}`,
  noStorm: () => `No hay ronda en marcha.`,
  stormEndedBy: ({ steward }) =>
    `Para usted que cuida la línea: ${someone(steward)} terminó la ronda. No preguntamos a nadie más. De quien no contestó nos seguimos ocupando.`,
};
