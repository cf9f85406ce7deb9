// How a request stands, in Spanish.
import type { Short, StandingWords } from '../../desk/standing.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { span } from '../wording/times.ts';

const ago = (time: Short): string => (time ? `hace ${span(time)}` : 'ahora mismo');
const within = (time: Short): string => (time ? `en ${span(time)}` : 'en un momento');

export const standing: StandingWords = {
  heading: ({ code, kind, name }) => `${code} · ${capital(kind)} para ${someone(name)}`,
  askedFor: (time) => `Lo pidió ${ago(time)}.`,
  forWhom: (whom) => `Es para ${whom}.`,
  notYet: (next) =>
    next
      ? `Todavía no se ha preguntado a nadie. Se empieza ${within(next.within)}.`
      : 'Todavía no se ha preguntado a nadie.',
  asked: (names, more, time) =>
    `Se preguntó a ${more > 0 ? `${names.map(someone).join(', ')} y ${more} más` : joined(names.map(someone))} ${ago(time)}.`,
  nextWave: (time) => `Se pregunta a más personas ${within(time)}.`,
  conditional: (names) =>
    `${capital(joined(names.map(someone)))}: sí, con una condición. Falta la palabra de quien lo pidió.`,
  declined: (count) => (count === 1 ? 'Una persona dijo no.' : `${count} personas dijeron no.`),
  talk: 'Está en la línea ahora y espera hablar con alguien.',
  truthTold: 'Todavía no hay nadie. Quien lo pidió y el equipo ya lo saben.',
  promised: (time) => `Respuesta prometida ${within(time)}`,
  overdue: (time) => `La respuesta estaba prometida ${ago(time)}`,
  will: (names) => `${names.length === 1 ? 'Ayuda' : 'Ayudan'} ${joined(names.map(someone))}.`,
  standby: (names) => `De reserva: ${joined(names.map(someone))}.`,
  stillMissing: (missing, needed) => `${missing === 1 ? 'Falta' : 'Faltan'} ${missing} de ${needed} ayudantes.`,
  endedAs: {
    done: 'Hecho',
    withdrawn: 'Ya no hace falta',
    unmet: 'Sin cumplir',
    open: 'Abierto',
    matched: 'Con ayuda',
  },
  ended: (as, time) => `${as}, ${ago(time)}.`,
};
