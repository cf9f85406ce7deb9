// Makes up what is asked for in a year: by weekday, season and hour, and what comes back every week.
import { DateTime } from 'luxon';
import type { Community } from '../domain/community.ts';
import type { CameBy } from '../domain/figures/asked.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Rhythm } from '../domain/series.ts';
import type { When } from '../domain/when.ts';
import type { Chance } from './chance.ts';
import { thinArea } from './people.ts';
import type { Person } from './person.ts';
import { inLanguage, type MadeUpWords } from './words.ts';

/** One need as it was said. */
export interface Need {
  readonly asker: Person;
  readonly kind: Kind;
  readonly when: When;
  readonly words: string;
  readonly needed: number;
  readonly cameBy: CameBy;
  readonly openedAt: Date;
  /** It comes back. `last`: nothing after it has been opened yet. */
  readonly series?: { readonly rhythm: Rhythm; readonly day: string; readonly last: boolean } | undefined;
}

export interface Times {
  readonly from: Date;
  readonly until: Date;
}

const dayMs = 24 * 60 * 60_000;

const wanted: readonly (readonly [Kind, number])[] = [
  ['ride', 26],
  ['groceries', 18],
  ['medicine', 11],
  ['company', 10],
  ['meal', 9],
  ['chores', 8],
  ['paperwork', 6],
  ['tech', 5],
  ['repair', 4],
  ['childcare', 4],
  ['pets', 3],
  ['supplies', 3],
];

/** Snow to be shovelled, short days, a heat wave: what a month asks more of. */
const inSeason: Readonly<Partial<Record<Kind, Readonly<Record<number, number>>>>> = {
  chores: { 1: 2.6, 2: 2.2, 12: 1.8, 10: 1.4 },
  company: { 12: 2, 1: 1.6, 11: 1.3 },
  supplies: { 1: 1.8, 7: 2.2 },
  groceries: { 1: 1.3, 2: 1.2, 7: 1.4 },
  paperwork: { 3: 2.2, 4: 2 },
  pets: { 7: 1.6, 8: 1.6 },
  childcare: { 6: 1.8, 7: 2, 8: 1.8 },
};

const byWeekday = [1.2, 1.1, 1, 1, 1.1, 0.7, 0.5];
const askedAWeekByAPerson = 0.1;

const kindsIn = ({ kinds }: Community, month: number): readonly (readonly [Kind, number])[] =>
  wanted
    .filter(([kind]) => kinds.includes(kind))
    .map(([kind, weight]) => [kind, weight * (inSeason[kind]?.[month] ?? 1)] as const);

export function makeNeeds(
  people: readonly Person[],
  community: Community,
  words: MadeUpWords,
  times: Times,
  chance: Chance,
): readonly Need[] {
  const needs: Need[] = [];
  const zone = { zone: community.timezone };
  for (
    let day = DateTime.fromJSDate(times.from, zone).startOf('day');
    day < DateTime.fromJSDate(times.until, zone);
    day = day.plus({ days: 1 })
  ) {
    const there = people.filter(({ joinedAt }) => joinedAt.getTime() <= day.toMillis());
    const mean = (there.length * askedAWeekByAPerson * (byWeekday[day.weekday - 1] ?? 1)) / 7;
    for (let left = chance.times(mean); left > 0; left -= 1) {
      const openedAt = day.plus({ minutes: askedAtMinute(chance) }).toJSDate();
      if (openedAt > times.until) continue;
      const asker = chance.weighted(there.map((person) => [person, person.asks] as const));
      const kind = chance.weighted(kindsIn(community, day.month));
      needs.push(needOf(asker, kind, openedAt, community, words, chance));
    }
  }
  needs.push(...sundayRides(people, community, words, times, chance));
  return needs;
}

/** By day, mostly in the morning and after work. */
const askedAtMinute = (chance: Chance): number =>
  60 *
    chance.weighted([
      [7, 3],
      [8, 8],
      [9, 12],
      [10, 12],
      [11, 9],
      [12, 7],
      [13, 6],
      [14, 6],
      [15, 6],
      [16, 7],
      [17, 8],
      [18, 7],
      [19, 5],
      [20, 3],
      [22, 1],
    ]) +
  chance.whole(0, 59);

export function needOf(
  asker: Person,
  kind: Kind,
  openedAt: Date,
  { timezone }: Community,
  words: MadeUpWords,
  chance: Chance,
): Need {
  return {
    ...{ asker, kind, openedAt, when: whenNeeded(kind, openedAt, timezone, chance) },
    words: wordsFor(asker, kind, words, chance),
    needed: (kind === 'chores' || kind === 'repair') && chance.happens(0.15) ? 2 : 1,
    cameBy: cameBy(asker, chance),
  };
}

export const wordsFor = ({ member }: Person, kind: Kind, { needs }: MadeUpWords, chance: Chance): string =>
  chance.pick(inLanguage(needs, member.language)[kind] ?? [kind]);

function cameBy({ member }: Person, chance: Chance): CameBy {
  if (member.channel === 'voice') return chance.happens(0.85) ? 'call' : 'steward';
  return chance.weighted([
    ['text', 90],
    ['call', 6],
    ['steward', 4],
  ] as const);
}

function whenNeeded(kind: Kind, openedAt: Date, timezone: string, chance: Chance): When {
  const local = DateTime.fromJSDate(openedAt, { zone: timezone });
  if (chance.happens(kind === 'company' ? 0.2 : 0.05)) return 'now';
  const days = chance.weighted([
    [0, local.hour < 14 ? 22 : 3],
    [1, 34],
    [2, 14],
    [3, 9],
    [4, 6],
    [5, 5],
    [7, 4],
  ] as const);
  const day = local.plus({ days }).startOf('day');
  if (kind !== 'ride' && days > 0 && chance.happens(0.25)) return day.toFormat('yyyy-MM-dd');
  const earliest = days === 0 ? local.hour + 2 : 8;
  const hour = Math.min(21, chance.whole(earliest, Math.max(earliest, 18)));
  return day.set({ hour, minute: chance.pick([0, 0, 15, 30, 30, 45]) }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Somebody in the thin area would like to go to church. */
function sundayRides(
  people: readonly Person[],
  community: Community,
  words: MadeUpWords,
  times: Times,
  chance: Chance,
): readonly Need[] {
  const area = thinArea(community)?.name;
  const neighbors = people.filter(({ member }) => member.place?.area === area && member.skills.length === 0);
  if (area === undefined || neighbors.length === 0) return [];
  const needs: Need[] = [];
  for (let at = times.from.getTime(); at < times.until.getTime() - 3 * dayMs; at += 7 * dayMs) {
    const friday = DateTime.fromMillis(at, { zone: community.timezone }).set({
      weekday: 5,
      hour: chance.whole(9, 18),
      minute: chance.whole(0, 59),
    });
    const asker = chance.pick(neighbors);
    if (!chance.happens(0.6) || asker.joinedAt > friday.toJSDate() || friday.toJSDate() > times.until) continue;
    const sunday = friday.plus({ days: 2 }).set({ hour: 9, minute: 30 });
    needs.push({
      ...needOf(asker, 'ride', friday.toJSDate(), community, words, chance),
      when: sunday.toFormat("yyyy-MM-dd'T'HH:mm"),
    });
  }
  return needs;
}
