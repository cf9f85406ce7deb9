// How Spanish says in a call what it writes shorter in a text: days and hours in full, numbers digit by digit, keys by name.
import type { NeedKind } from '../../../domain/kinds.ts';
import type { Rhythm } from '../../../domain/series.ts';
import type { Name, Numbered, Onward, SpokenNeed, Standing } from '../../../domain/spoken-forms.ts';
import type { Clock, Moment } from '../../../domain/when.ts';
import { kindNames } from './kinds.ts';
import { joined, someone } from './phrasing.ts';

export const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
export const months = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
  ...['agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
];
const days = { now: 'ahora', today: 'hoy', tomorrow: 'mañana' };

export const yesOrNo = 'Marque 1 para sí, 2 para no.';

/** "Marque 1 para un viaje, 2 para compras." */
export const keys = (choices: readonly Numbered[]): string =>
  choices.length === 0 ? '' : `Marque ${choices.map(({ digit, name }) => `${digit} para ${name}`).join(', ')}.`;

/** "marque 1" the first time, then the number alone. */
export const pressed = (digit: number): string => (digit === 1 ? 'marque 1' : String(digit));

/** After a list of which more is to be told. */
export const others = (onward: Onward | undefined): string =>
  onward === undefined ? '' : ` ${onward.toStart ? 'Para volver al principio' : 'Para más'}, marque ${onward.digit}.`;

/** "9 1 1" */
export const digits = (number: string): string => [...number].join(' ');

export const dialled = (number: string): string => (/^\d+$/.test(number) ? digits(number) : number);

const articles: Partial<Readonly<Record<NeedKind, string>>> = { ride: 'un', meal: 'una', repair: 'una' };

/** "un viaje", "compras" */
export const asked = (kind: NeedKind): string =>
  articles[kind] === undefined ? kindNames[kind] : `${articles[kind]} ${kindNames[kind]}`;

/** "hoy", "el jueves 5 de marzo" */
export const day = ({ day: said }: Moment): string =>
  typeof said === 'string' ? days[said] : `el ${weekdays[said.weekday - 1]} ${said.day} de ${months[said.month - 1]}`;

/** "el jueves" */
export const dayOfWeek = ({ day: said }: Moment): string =>
  typeof said === 'string' ? days[said] : `el ${weekdays[said.weekday - 1]}`;

/** "mañana a las 10 de la mañana" */
export const moment = (when: Moment): string => (when.clock ? `${day(when)} ${atClock(when.clock)}` : day(when));

/** "a las 8 de la mañana", "al mediodía" */
export function atClock(time: Clock): string {
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 12 ? 'al mediodía' : 'a medianoche';
  return `${time.hour % 12 === 1 ? 'a la' : 'a las'} ${clock(time)}`;
}

/** "las 8 de la mañana", "el mediodía": until when something lasts. */
export function untilClock(time: Clock): string {
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 12 ? 'el mediodía' : 'la medianoche';
  return `${time.hour % 12 === 1 ? 'la' : 'las'} ${clock(time)}`;
}

function clock({ hour, minute }: Clock): string {
  const half = hour < 12 ? 'mañana' : hour < 19 ? 'tarde' : 'noche';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : ` y ${minute}`} de la ${half}`;
}

/** "cada martes a las 9 de la mañana" */
export function rhythm({ weekdays: said, weeks, time }: Rhythm): string {
  const [hour, minute] = time?.split(':').map(Number) ?? [];
  const at = hour === undefined || minute === undefined ? '' : ` ${atClock({ hour, minute })}`;
  return `${weeks === 1 ? '' : `cada ${weeks === 2 ? 'dos' : weeks} semanas `}${daysNamed(said, weeks)}${at}`;
}

function daysNamed(said: readonly number[], weeks: number): string {
  if (said.length === 7) return weeks === 1 ? 'cada día' : 'todos los días';
  if (said.join() === '1,2,3,4,5') return 'de lunes a viernes';
  return `${weeks === 1 ? 'cada ' : ''}${joined(said.map((weekday) => weekdays[weekday - 1] ?? ''))}`;
}

const english = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Mon-Fri 09:00-17:00" as it is spoken: "lunes a viernes de 9 de la mañana a 5 de la tarde". */
export const openingHours = (written: string): string =>
  written
    .replace(/(\d\d):(\d\d)-(\d\d):(\d\d)/g, (_, ...parts: string[]) => {
      const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.slice(0, 4).map(Number);
      return `de ${clock({ hour: fromHour, minute: fromMinute })} a ${clock({ hour: toHour, minute: toMinute })}`;
    })
    .replaceAll('-', ' a ')
    .replace(/[,;] ?/g, ', ')
    .replace(/[A-Z][a-z]{2}\b/g, (short) => weekdays[english.indexOf(short)] ?? short);

type Asked = Pick<SpokenNeed, 'kind' | 'area' | 'rhythm'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "viaje, mañana a las 10 de la mañana, en Northside" */
export const need = ({ kind, when, rhythm: said, area }: Asked): string => {
  const time = said ? `, ${rhythm(said)}` : when ? `, ${moment(when)}` : '';
  return `${kindNames[kind]}${time}${area === undefined ? '' : `, en ${area}`}`;
};

/** "pedido 12, un viaje, mañana a las 10 de la mañana" */
export const request = ({ code, kind, when }: SpokenNeed & { readonly code: number }): string =>
  `pedido ${code}, ${asked(kind)}, ${moment(when)}`;

/** The same once it is over: without a time where it was needed at once. */
export const pastRequest = (past: SpokenNeed & { readonly code: number }): string =>
  past.when.day === 'now' ? `pedido ${past.code}, ${asked(past.kind)}` : request(past);

/** People's own words, closed as a sentence is. */
export const quoted = (words: string): string => (/[.?!…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

/** More names than these are not kept in mind. */
const mostNames = 3;

const helpersSaid = (names: readonly Name[]): string =>
  names.length > mostNames ? `${names.length} vecinos` : joined(names.map(someone));

/** How a request stands, within a sentence. */
export function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0
        ? 'buscamos a alguien'
        : `preguntamos a ${standing.asked} ${standing.asked === 1 ? 'persona' : 'personas'}, y nadie dijo sí todavía`;
    case 'waiting':
      return `preguntamos a los vecinos desde ${day(standing.until)}`;
    case 'matched':
      return `${standing.helpers.length === 1 ? 'ayuda' : 'ayudan'} ${helpersSaid(standing.helpers)}`;
    case 'helping':
      return `usted ayuda a ${someone(standing.requester)}`;
    case 'standby':
      return 'usted queda de reserva';
  }
}
