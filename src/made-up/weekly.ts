// Makes up what comes back every week: dialysis, the big shopping, a visit.
import { DateTime } from 'luxon';
import type { Community } from '../domain/community.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Chance } from './chance.ts';
import type { Need, Times } from './needs.ts';
import type { Person } from './person.ts';
import { inLanguage, type MadeUpWords } from './words.ts';

interface Weekly {
  readonly kind: Kind;
  readonly weekdays: readonly number[];
  readonly time: string;
}

const weekly: readonly Weekly[] = [
  { kind: 'ride', weekdays: [2, 4, 6], time: '07:30' },
  { kind: 'groceries', weekdays: [5], time: '10:00' },
  { kind: 'ride', weekdays: [1, 3, 5], time: '12:15' },
  { kind: 'company', weekdays: [3], time: '15:00' },
  { kind: 'medicine', weekdays: [1], time: '16:30' },
];

const peopleForEach = 60;
const followUpMs = 2 * 60 * 60_000;

export function makeWeekly(
  people: readonly Person[],
  community: Community,
  words: MadeUpWords,
  { from, until }: Times,
  chance: Chance,
): readonly Need[] {
  const askers = people.filter(({ member }) => member.skills.length === 0 && member.place !== undefined);
  const count = Math.min(askers.length, Math.max(2, Math.round(people.length / peopleForEach)));
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const which = weekly[index % weekly.length];
    const asker = askers[index * Math.floor(askers.length / count)];
    if (which === undefined || asker === undefined || !community.kinds.includes(which.kind)) return [];
    const begins = new Date(
      Math.max(asker.joinedAt.getTime(), from.getTime()) + chance.whole(1, 20) * 24 * 60 * 60_000,
    );
    return seriesOf(asker, which, { from: begins, until }, community, words);
  });
}

/** Each is opened when the one before it is over; one is always still to come. */
function seriesOf(
  asker: Person,
  { kind, weekdays, time }: Weekly,
  { from, until }: Times,
  community: Community,
  words: MadeUpWords,
): readonly Need[] {
  const zone = { zone: community.timezone };
  const rhythm = { weekdays, weeks: 1, time };
  const [said = kind] = inLanguage(words.needs, asker.member.language)[kind] ?? [];
  const needs: Need[] = [];
  let openedAt = DateTime.fromJSDate(from, zone).set({ hour: 10, minute: 5 }).toJSDate();
  for (
    let day = DateTime.fromJSDate(from, zone).plus({ days: 1 }).startOf('day');
    openedAt < until;
    day = day.plus({ days: 1 })
  ) {
    if (!weekdays.includes(day.weekday)) continue;
    const begins = DateTime.fromISO(`${day.toFormat('yyyy-MM-dd')}T${time}`, zone);
    const nextAt = new Date(begins.toMillis() + followUpMs);
    needs.push({
      ...{ asker, kind, words: said, needed: 1, openedAt },
      when: begins.toFormat("yyyy-MM-dd'T'HH:mm"),
      cameBy: needs.length === 0 ? 'text' : 'series',
      series: { rhythm, day: day.toFormat('yyyy-MM-dd'), last: nextAt >= until },
    });
    openedAt = nextAt;
  }
  return needs;
}
