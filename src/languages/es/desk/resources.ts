// The resource map, in Spanish.
import type { ResourcesWords } from '../../desk/resources.ts';
import { kindName } from '../wording/kinds.ts';
import { capital, joined } from '../wording/phrasing.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const weekday = (day: number): string => weekdays[day - 1] ?? '';

const because = {
  self: 'son quien pide',
  apart: 'no se les pregunta',
  asked: 'ya fueron preguntados',
  skill: 'no lo ofrecen',
  blocked: 'no participan en la línea por ahora',
  newcomer: 'son nuevos aquí, y nadie responde por ellos',
  paused: 'están descansando',
  budget: 'ya fueron preguntados esta semana tanto como quieren',
  hours: 'no están libres a esa hora',
  reach: 'viven demasiado lejos',
  quiet: 'no quieren que se les moleste a esta hora',
} as const;

const howMany = (people: number): string => {
  if (people === 0) return 'nadie podría venir';
  return people === 1 ? 'solo una persona podría venir' : `solo ${people} podrían venir`;
};

export const resources: ResourcesWords = {
  title: 'Mapa de recursos',
  intro: 'Cuántos vecinos podrían venir, para qué, dónde y cuándo; y lo que se pidió allí en los últimos tres meses.',
  noAreas: 'La comunidad todavía no ha nombrado zonas. Están en su archivo, bajo areas.',
  thinTitle: 'Dónde somos pocos',
  thinNone: 'Donde algo quedó sin atender, varios habrían podido venir.',
  thinSpot: ({ kind, area, weekday: day, couldCome, asked, unmet }) =>
    `${capital(kindName(kind))} en ${area} un ${weekday(day)}: ${howMany(couldCome)}. Pedido ${asked === 1 ? 'una vez' : `${asked} veces`}, sin atender ${unmet}.`,
  matrix: 'Quién podría venir',
  matrixHint: (waveSize) => `Pocos son menos de ${waveSize}, tantos como la línea pregunta a la vez.`,
  kind: 'Tipo',
  area: 'Zona',
  day: 'Día',
  part: 'Parte del día',
  anyDay: 'Cualquier día',
  wholeDay: 'Todo el día',
  show: 'Mostrar',
  weekday: (day) => capital(weekday(day)),
  parts: { morning: 'Mañana', afternoon: 'Tarde', evening: 'Atardecer', night: 'Noche' },
  couldCome: 'Podrían venir',
  asked: 'Pedido',
  unmet: 'Sin atender',
  notMet: (unmet, asked) => `${unmet} de ${asked} sin atender`,
  thin: 'pocos',
  map: (kind) => `${capital(kindName(kind))} en el mapa`,
  mapHint:
    'Cuanto más grande el círculo, más se pidió allí. El número dice cuántos podrían venir; un círculo a rayas es de pocos.',
  notOnMap: (areas) => `No están en el mapa, pues no se sabe su lugar: ${joined(areas)}.`,
  times: (kind) => `${capital(kindName(kind))} durante la semana`,
  timesHint: 'Cuántos podrían venir cada día y lo que quedó sin atender.',
  who: 'A quién se preguntaría si …',
  whoHint: 'Según las reglas de la línea, tal como está todo ahora. Con esto no se pregunta a nadie.',
  on: 'El día',
  at: 'A las',
  ask: '¿Quién sería?',
  whoFault: 'Elija un tipo, una zona, un día y una hora que esté por venir.',
  whoNobody: 'No se podría preguntar a nadie.',
  first: 'primeros',
  later: 'después',
  others: (hindrance, count) => `${count} más lo ofrecen, pero ${because[hindrance]}.`,
};
