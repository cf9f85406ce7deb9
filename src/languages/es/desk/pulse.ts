// The pulse, in Spanish.
import type { PulseWords } from '../../desk/pulse.ts';
import { months as longMonths } from '../wording/said.ts';
import { span } from '../wording/times.ts';

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const day = (date: string): string => `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}`;

export const pulse: PulseWords = {
  title: 'Pulso',
  intro: (weeks) =>
    `Lo que se pidió a la línea en las últimas ${weeks} semanas y qué fue de ello. Aquí no se nombra ni se compara a nadie.`,
  countedAt: (time) => `Contado a las ${time}; se cuenta de nuevo cada cinco minutos.`,
  nothing: 'Todavía no se ha contado nada. Mire otra vez en unos minutos.',
  summary: ({ asked, met, unmet }) =>
    `En las últimas cuatro semanas: ${asked} pedidos, ${met} atendidos, ${unmet} sin atender.`,
  asTable: 'Lo mismo en una tabla',
  week: 'Semana del',
  weekOf: (date) => `Semana del ${day(date)}`,
  day,
  outcome: { met: 'Atendido', unmet: 'Sin atender', open: 'Todavía abierto', withdrawn: 'Ya no hace falta' },
  asked: 'Pedidos',
  kind: 'Tipo',
  requests: { title: 'Pedidos por semana', hint: 'Cada barra es una semana.' },
  kinds: {
    title: 'Pedidos por tipo y semana',
    hint: 'Cada fila es un tipo, cada barra una semana. Lo que no se atendió es oscuro.',
  },
  waits: {
    title: 'Desde la necesidad hasta quien viene',
    hint: 'La mitad de quienes recibieron ayuda no esperó más que la línea de abajo; nueve de cada diez, no más que la de arriba. Lo que se repite cuenta desde que se preguntó a los vecinos.',
    median: 'La mitad en',
    most: 'Nueve de diez en',
  },
  wait: (time) => (time === 'none' ? '–' : time ? span(time) : 'un momento'),
  evenness: {
    title: 'Qué tan parejo se pide',
    hint: 'Todos los que ofrecen algo en diez grupos iguales, primero a quienes más se les pidió en las últimas cuatro semanas. Si se pidiera a todos por igual, cada barra llegaría a la línea.',
    tenth: 'Grupo',
    share: 'Parte de lo pedido',
    nth: (tenth) => `${tenth}`,
    even: 'parejo: 10 %',
  },
  channels: { title: 'Por texto y por voz', hint: 'Cómo llegaron los pedidos.', way: 'Vía' },
  cameBy: { text: 'Por texto', call: 'Por teléfono', steward: 'Anotado por el equipo', series: 'Solo: se repite' },
  languages: { title: 'Idiomas', hint: 'De quienes pidieron.', language: 'Idioma' },
  flow: {
    title: 'Dar y recibir',
    hint: 'Personas de cada mes: arriba de la línea quienes dieron, abajo quienes recibieron; en oscuro, quienes hicieron ambas cosas. Una o dos son «unos pocos», y donde se sabría de quién se trata no se dice nada de ambas.',
    of: 'Mes',
    gave: 'Dieron',
    received: 'Recibieron',
    both: 'Ambas cosas',
    few: 'unos pocos',
    untold: '–',
  },
  flowKinds: {
    title: 'Dar y recibir por tipo',
    hint: 'Lo mismo por tipo de ayuda, en el último mes que terminó.',
    of: 'Tipo',
  },
  month: (month) => {
    const name = longMonths[Number(month.slice(5, 7)) - 1] ?? '';
    return { name: `${name} ${month.slice(0, 4)}`, short: name.slice(0, 3) };
  },
  flowTooFew: (members) =>
    `Cuántas personas dieron y recibieron se dibuja desde ${members} miembros. En menos, todos sabrían quiénes son.`,
  percent: (share) => `${Math.round(share * 100)} %`,
};
