// What is going on just now in the made-up community: requests at every stage, so that there is something to lend a hand with.
import { DateTime } from 'luxon';
import type { Kind } from '../domain/kinds.ts';
import type { Mood } from './asking.ts';
import type { Chance } from './chance.ts';
import { type Need, needOf } from './needs.ts';
import { thinArea } from './people.ts';
import type { Town } from './town.ts';

interface Scene {
  readonly kind: Kind;
  readonly minutesAgo: number;
  /** How many hours after it was asked; `now` where that is 0. */
  readonly inHours: number;
  readonly mood: Mood;
  readonly where?: 'thin';
}

const scenes: readonly Scene[] = [
  { kind: 'medicine', minutesAgo: 1, inHours: 5, mood: 'nobody' },
  { kind: 'ride', minutesAgo: 4, inHours: 3, mood: 'nobody' },
  { kind: 'company', minutesAgo: 12, inHours: 0, mood: 'nobody' },
  { kind: 'groceries', minutesAgo: 34, inHours: 26, mood: 'condition' },
  { kind: 'ride', minutesAgo: 95, inHours: 22, mood: 'nobody', where: 'thin' },
  { kind: 'paperwork', minutesAgo: 200, inHours: 48, mood: 'usual' },
  { kind: 'meal', minutesAgo: 260, inHours: 7, mood: 'usual' },
  { kind: 'repair', minutesAgo: 600, inHours: 72, mood: 'nobody' },
];

export function rightNow(
  { community, people, words, until }: Town,
  chance: Chance,
): readonly { readonly need: Need; readonly mood: Mood }[] {
  const thin = thinArea(community)?.name;
  const askers = people.filter(
    ({ member, optedOut, joinedAt }) =>
      !optedOut &&
      member.place !== undefined &&
      joinedAt < until &&
      member.pausedUntil === undefined &&
      !member.steward,
  );
  return scenes.flatMap(({ kind, minutesAgo, inHours, mood, where }) => {
    const near = askers.filter(({ member }) => where !== 'thin' || member.place?.area === thin);
    if (!community.kinds.includes(kind) || near.length === 0) return [];
    const openedAt = new Date(until.getTime() - minutesAgo * 60_000);
    const at = DateTime.fromJSDate(openedAt, { zone: community.timezone }).plus({ hours: inHours }).startOf('hour');
    const when = inHours === 0 ? 'now' : at.toFormat("yyyy-MM-dd'T'HH:mm");
    return { need: { ...needOf(chance.pick(near), kind, openedAt, community, words, chance), when, needed: 1 }, mood };
  });
}
