// How English says in a call what it writes shorter in a text: days and hours in full, numbers digit by digit, keys by name.
import type { NeedKind } from '../../../domain/kinds.ts';
import type { Rhythm } from '../../../domain/series.ts';
import type { Name, Numbered, Onward, SpokenNeed, Standing } from '../../../domain/spoken-forms.ts';
import type { Moment } from '../../../domain/when.ts';
import { kindNames } from './kinds.ts';
import { joined, someone } from './phrasing.ts';
import { clock } from './times.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

export const yesOrNo = 'Press 1 for yes, 2 for no.';

/** "Press 1 for a ride, 2 for groceries." */
export const keys = (choices: readonly Numbered[]): string =>
  choices.length === 0 ? '' : `Press ${choices.map(({ digit, name }) => `${digit} for ${name}`).join(', ')}.`;

/** "press 1" the first time, then the number alone. */
export const pressed = (digit: number): string => (digit === 1 ? 'press 1' : String(digit));

/** After a list of which more is to be told. */
export const others = (onward: Onward | undefined): string =>
  onward === undefined ? '' : ` ${onward.toStart ? 'To hear the others' : 'For more'}, press ${onward.digit}.`;

/** "9 1 1" */
export const digits = (number: string): string => [...number].join(' ');

export const dialled = (number: string): string => (/^\d+$/.test(number) ? digits(number) : number);

const counted: readonly NeedKind[] = ['ride', 'meal', 'medicine', 'repair'];

/** "a ride", "groceries" */
export const asked = (kind: NeedKind): string => (counted.includes(kind) ? `a ${kindNames[kind]}` : kindNames[kind]);

/** "today", "Thursday, March 5" */
export const day = ({ day: said }: Moment): string =>
  typeof said === 'string' ? said : `${weekdays[said.weekday - 1]}, ${months[said.month - 1]} ${said.day}`;

/** "Thursday" */
export const dayOfWeek = ({ day: said }: Moment): string =>
  typeof said === 'string' ? said : (weekdays[said.weekday - 1] ?? '');

/** "tomorrow at 10 am", "Thursday, March 5, at 2:30 pm" */
export const moment = (when: Moment): string => {
  if (!when.clock) return day(when);
  return `${day(when)}${typeof when.day === 'string' ? '' : ','} at ${clock(when.clock)}`;
};

/** "every Tuesday at 9 am" */
export function rhythm({ weekdays: days, weeks, time }: Rhythm): string {
  const [hour, minute] = time?.split(':').map(Number) ?? [];
  const at = hour === undefined || minute === undefined ? '' : ` at ${clock({ hour, minute })}`;
  return `${weeks === 1 ? 'every' : weeks === 2 ? 'every other' : `every ${weeks} weeks on`} ${daysNamed(days)}${at}`;
}

function daysNamed(days: readonly number[]): string {
  if (days.length === 7) return 'day';
  if (days.join() === '1,2,3,4,5') return 'weekday';
  return joined(days.map((weekday) => weekdays[weekday - 1] ?? ''));
}

/** "Mon-Fri 09:00-17:00" as it is spoken: "Monday to Friday from 9 am to 5 pm". */
export const openingHours = (written: string): string =>
  written
    .replace(/(\d\d):(\d\d)-(\d\d):(\d\d)/g, (_, ...parts: string[]) => {
      const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.slice(0, 4).map(Number);
      const from = clock({ hour: fromHour, minute: fromMinute });
      return `from ${from} to ${clock({ hour: toHour, minute: toMinute })}`;
    })
    .replaceAll('-', ' to ')
    .replace(/[,;] ?/g, ', ')
    .replace(/[A-Z][a-z]{2}\b/g, (short) => weekdays.find((weekday) => weekday.startsWith(short)) ?? short);

type Asked = Pick<SpokenNeed, 'kind' | 'area' | 'rhythm'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "ride, tomorrow at 10 am, in Northside" */
export const need = ({ kind, when, rhythm: said, area }: Asked): string => {
  const time = said ? `, ${rhythm(said)}` : when ? `, ${moment(when)}` : '';
  return `${kindNames[kind]}${time}${area === undefined ? '' : `, in ${area}`}`;
};

/** "request 12, a ride, tomorrow at 10 am" */
export const request = ({ code, kind, when }: SpokenNeed & { readonly code: number }): string =>
  `request ${code}, ${asked(kind)}, ${moment(when)}`;

/** The same once it is over: without a time where it was needed at once. */
export const pastRequest = (past: SpokenNeed & { readonly code: number }): string =>
  past.when.day === 'now' ? `request ${past.code}, ${asked(past.kind)}` : request(past);

/** People's own words, closed as a sentence is. */
export const quoted = (words: string): string => (/[.?!…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

/** More names than these are not kept in mind. */
const mostNames = 3;

const helpersSaid = (names: readonly Name[]): string =>
  names.length > mostNames ? `${names.length} neighbors` : joined(names.map(someone));

/** How a request stands, within a sentence. */
export function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0
        ? 'we are looking for someone'
        : `${standing.asked} ${standing.asked === 1 ? 'neighbor was' : 'neighbors were'} asked, and none said yes yet`;
    case 'waiting':
      return `we ask neighbors from ${day(standing.until)} on`;
    case 'matched':
      return `${helpersSaid(standing.helpers)} will help`;
    case 'helping':
      return `you help ${someone(standing.requester)}`;
    case 'standby':
      return 'you are the backup';
  }
}
