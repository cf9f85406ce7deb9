// A round at the desk, in Spanish.
import { fewerThan } from '../../../domain/figures/few.ts';
import type { RoundsWords } from '../../desk/rounds.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { canDo, onWeekday, roundResult } from '../wording/rounds.ts';
import { day } from '../wording/times.ts';

export const rounds: RoundsWords = {
  title: 'Preguntar a todos',
  intro:
    'En una ronda se pregunta a cada persona qué le vendría bien y qué podría dar, y cuándo: repartido en cuatro días, de día y después de todo lo demás. Para empezarla hacen falta dos del equipo; cualquiera puede pararla. Al cabo de una semana todos oyen lo que salió, sin nombres.',
  start: 'Empezar una ronda',
  awaited: 'Usted quiere una ronda. Empieza cuando otra persona del equipo acepte.',
  proposedBy: (steward) =>
    `${capital(someone(steward))} quiere una ronda. Empieza cuando usted u otra persona del equipo acepte.`,
  agree: 'Aceptar y empezarla',
  running: (until) => `Hay una ronda en marcha, hasta ${day(until)}.`,
  progress: 'Hasta dónde llegó la ronda',
  asked: (phones, of) => `${phones} de ${of} teléfonos ya tuvieron su turno.`,
  answered: (people) => `${people} ${people === 1 ? 'persona contestó' : 'personas contestaron'}.`,
  stop: 'Parar la ronda',
  last: 'Lo que salió de la última',
  result: roundResult,
  ask: 'Preguntar quién podría',
  askFor: ({ kind, area, weekday }) => `${canDo(kind)} en ${area} ${onWeekday(weekday)}`,
  askHint:
    'Se pregunta a doce como mucho, que viven cerca y todavía no ayudan ahí, si podrían de vez en cuando. A nadie dos veces en un mes.',
  wished: (count) => `a ${count < fewerThan ? 'unos pocos' : count} les vendría bien`,
};
