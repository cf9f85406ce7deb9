// How Spanish says days, times and lengths of time.
import type { Span } from '../../../domain/phrases.ts';
import type { Moment } from '../../../domain/when.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const months = ['enero', 'feb', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'sept', 'oct', 'nov', 'dic'];
const days = { now: 'ahora', today: 'hoy', tomorrow: 'mañana' };

/** "hoy", "jueves 5 de marzo" */
export const day = ({ day: said }: Moment): string =>
  typeof said === 'string' ? days[said] : `${weekdays[said.weekday - 1]} ${said.day} de ${months[said.month - 1]}`;

/** "mañana 10 am", "jueves 5 de marzo 2:30 pm" */
export const moment = (when: Moment): string => (when.clock ? `${day(when)} ${clock(when.clock)}` : day(when));

function clock({ hour, minute }: { hour: number; minute: number }): string {
  if (minute === 0 && hour === 12) return 'mediodía';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

const units = { minute: ['minuto', 'minutos'], hour: ['hora', 'horas'], day: ['día', 'días'] } as const;

/** "1 hora", "20 minutos" */
export const span = ({ count, unit }: Span): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`;
