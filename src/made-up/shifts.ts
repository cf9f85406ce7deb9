// Who is on call in a made-up community, from this week on: the stewards in turn, and a week that nobody has taken so far.
import { DateTime } from 'luxon';
import type { Community } from '../domain/community.ts';
import type { Shift } from '../domain/shift.ts';
import type { Chance } from './chance.ts';
import type { Person } from './person.ts';

const weeks = 4;
const untaken = 2;

export function makeShifts(
  people: readonly Person[],
  { timezone }: Community,
  now: Date,
  chance: Chance,
): readonly Shift[] {
  const stewards = people.filter(({ member }) => member.steward);
  const monday = DateTime.fromJSDate(now, { zone: timezone }).startOf('week');
  return Array.from({ length: weeks }, (_, week) => week)
    .filter((week) => week !== untaken)
    .flatMap((week, turn) => {
      const steward = stewards[turn % stewards.length];
      const [from, until] = [monday.plus({ weeks: week }).toJSDate(), monday.plus({ weeks: week + 1 }).toJSDate()];
      return steward ? [{ id: chance.uuid(), memberId: steward.member.id, from, until }] : [];
    });
}
