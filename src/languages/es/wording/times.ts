// How Spanish says days, times and lengths of time.
import type { Span } from '../../../domain/spoken-forms.ts';
import type { Clock, Moment } from '../../../domain/when.ts';

export const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const months = ['enero', 'feb', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'sept', 'oct', 'nov', 'dic'];
const days = { now: 'ahora', today: 'hoy', tomorrow: 'mañana' };

/** "hoy", "jueves 5 de marzo" */
export const day = ({ day: said }: Moment): string =>
  typeof said === 'string' ? days[said] : `${weekdays[said.weekday - 1]} ${said.day} de ${months[said.month - 1]}`;

/** "hoy", "el jueves 5 de marzo" */
export const onDay = (moment: Moment): string => (typeof moment.day === 'string' ? day(moment) : `el ${day(moment)}`);

/** "mañana a las 10 am", "jueves 5 de marzo a la 1:30 pm" */
export const moment = (when: Moment): string => (when.clock ? `${day(when)} ${atClock(when.clock)}` : day(when));

/** "a las 8 am", "al mediodía" */
export function atClock(time: Clock): string {
  const { hour, minute } = time;
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'al mediodía' : 'a medianoche';
  return `${hour % 12 === 1 ? 'a la' : 'a las'} ${clock(time)}`;
}

/** "las 8 am", "el mediodía": until when something lasts. */
export function untilClock(time: Clock): string {
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 12 ? 'el mediodía' : 'la medianoche';
  return `${time.hour % 12 === 1 ? 'la' : 'las'} ${clock(time)}`;
}

export function clock({ hour, minute }: Clock): string {
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'mediodía' : 'medianoche';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

const units = { minute: ['minuto', 'minutos'], hour: ['hora', 'horas'], day: ['día', 'días'] } as const;

const shortDays: Readonly<Record<string, string>> = {
  Mon: 'lun',
  Tue: 'mar',
  Wed: 'mié',
  Thu: 'jue',
  Fri: 'vie',
  Sat: 'sáb',
  Sun: 'dom',
};

/** "Mon-Fri 09:00-17:00" as it is spoken: "lun-vie 9 am-5 pm". */
export const openingHours = (written: string): string =>
  written
    .replace(/[A-Z][a-z]{2}/g, (weekday) => shortDays[weekday] ?? weekday)
    .replace(/(\d\d):(\d\d)/g, (_, hour: string, minute: string) =>
      clock({ hour: Number(hour), minute: Number(minute) }),
    );

/** "1 hora", "20 minutos" */
export const span = ({ count, unit }: Span): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`;
