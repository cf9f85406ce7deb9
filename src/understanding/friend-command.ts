// PHONE FRIEND MARIA EVERY THURSDAY AT 3PM: with whom somebody would like to talk, and when.
import type { CareCommand } from '../domain/care-command.ts';
import { parsePhone } from '../domain/phone.ts';
import type { Language } from '../languages/language.ts';
import { bare, clockIn } from './clock-said.ts';
import { mostWordsOfName } from './name.ts';
import { phrasesIn, plainly } from './taught-word.ts';

const phoneForm = /\+?1?[\s.-]?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)/;

/** What comes after the word that is taught. `undefined` where it is an ordinary text. */
export function friendIn(rest: string, { care, lexicon }: Language): CareCommand | undefined {
  const written = phoneForm.exec(rest)?.[0];
  const phone = written === undefined ? undefined : parsePhone(written);
  const said = (written === undefined ? rest : rest.replace(written, ' ')).trim().split(/\s+/);
  const weekdayOf = (word: string): number =>
    1 + lexicon.times.weekdays.findIndex((names) => names.split(' ').includes(plainly(word).replace(/[.,!]/g, '')));
  const around = phrasesIn(`${care.each}, ${care.before}`);
  const isOfTime = (word: string): boolean => /^\d/.test(word) || weekdayOf(word) > 0 || around.includes(bare(word));
  const begins = said.findIndex(isOfTime);
  const name = said
    .slice(0, begins < 0 ? said.length : begins)
    .join(' ')
    .replace(/[.,!]+$/, '');
  if (name.split(' ').length > mostWordsOfName) return undefined;
  const timed = begins < 0 ? [] : said.slice(begins);
  const weekday = timed.map(weekdayOf).find((day) => day > 0);
  const clock = timed.filter((word) => weekdayOf(word) === 0 && !phrasesIn(care.each).includes(bare(word)));
  const at = clockIn(clock.join(' '), care, 'day');
  if (at === undefined || (phone === undefined && name === '')) return { care: 'friend', lacking: true };
  const time = { at, ...(weekday !== undefined && { weekday }) };
  return phone === undefined ? { care: 'friend', time, name } : { care: 'friend', time, phone };
}
