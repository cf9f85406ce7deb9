// The people, places, times and requests that the sample phrases speak of: as they usually are, and as long as they get.
import { kinds } from '../../src/domain/kinds.ts';
import type { Phrase, SayingId } from '../../src/domain/phrases.ts';
import type { SpokenRequest, Standing } from '../../src/domain/spoken-forms.ts';
import type { Moment } from '../../src/domain/when.ts';

type Arguments<Id extends SayingId> = Omit<Extract<Phrase, { readonly say: Id }>, 'say'>;

export interface Samples<Id extends SayingId> {
  /** These fit into one segment, but for the few that `oneSegmentNot` of the test excuses. */
  readonly typical: readonly Arguments<Id>[];
  readonly longest?: Arguments<Id>;
}

export const clock = { hour: 10, minute: 0 };
export const morning = { hour: 8, minute: 0 };
export const evening = { hour: 21, minute: 30 };
export const tomorrow: Moment = { day: 'tomorrow', clock };
export const someDay: Moment = { day: { weekday: 4, month: 3, day: 5 }, clock: { hour: 14, minute: 30 } };
export const longestDay: Moment = { day: { weekday: 3, month: 9, day: 24 }, clock: { hour: 10, minute: 30 } };
export const aWhile = { count: 1, unit: 'hour' } as const;

export const name = 'Walter';
export const longestName = 'María Guadalupe';
export const community = 'Riverside Neighbors';
export const longestCommunity = 'Washington Heights Mutual Aid Network';
export const areas = [
  { digit: 1, name: 'Northside' },
  { digit: 2, name: 'Riverside' },
  { digit: 3, name: 'Old Town' },
];
export const ride: SpokenRequest = { code: 12, kind: 'ride', when: tomorrow, area: 'Northside' };
export const rideNow: SpokenRequest = { ...ride, when: { day: 'now' } };
export const groceries: SpokenRequest = { code: 34, kind: 'groceries', when: someDay, area: 'Old Town' };
export const longest: SpokenRequest = { code: 1234, kind: 'company', when: longestDay, area: 'Back of the Yards' };
export const weekly: SpokenRequest = { ...ride, when: someDay, rhythm: { weekdays: [2], weeks: 1, time: '10:00' } };
export const longestRhythm: SpokenRequest = { ...longest, rhythm: { weekdays: [1, 3, 4, 6], weeks: 2, time: '10:30' } };
export const day: Moment = { day: { weekday: 4, month: 3, day: 5 } };
export const code = 12;
export const longestCode = 1234;
export const menu = kinds.map(({ digit, id }) => ({ digit, kind: id }));
export const words = 'to the clinic, I walk with a cane';
export const longestWords = 'I can not breathe well. '.repeat(60).trim();
export const hours = 'Mon-Fri 09:00-17:00';
export const longestHours = 'Mon-Wed,Fri 09:00-12:30; Thu 16:00-20:00; Sat,Sun 10:00-18:00';
export const choices = [
  { digit: 1, request: ride },
  { digit: 2, request: groceries },
];
export const standings: readonly Standing[] = [
  { is: 'asking', asked: 0 },
  { is: 'asking', asked: 3 },
  { is: 'waiting', until: { day: { weekday: 4, month: 3, day: 5 } } },
  { is: 'matched', helpers: ['Ben'] },
  { is: 'matched', helpers: ['Ben', undefined] },
  { is: 'helping', requester: name },
  { is: 'standby' },
];
