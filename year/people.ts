// Who lives in the simulated year: the made-up people of the demo, with what each of them is like.
import type { Community } from '../src/domain/community.ts';
import type { QuietHours } from '../src/domain/hours.ts';
import type { Kind } from '../src/domain/kinds.ts';
import { type Contact, type Member, noDialogue } from '../src/domain/people.ts';
import { nextAt } from '../src/domain/when.ts';
import type { Chance } from '../src/made-up/chance.ts';
import { makePeople } from '../src/made-up/people.ts';
import type { Person } from '../src/made-up/person.ts';
import type { MadeUpWords } from '../src/made-up/words.ts';

export type Temper = 'usual' | 'busy' | 'generous' | 'shy' | 'lonely';

export interface Neighbor extends Person {
  readonly temper: Temper;
  /** How likely they want a rest, where the line offers one. */
  readonly rests: number;
  /** How likely they don't answer how they are, where they are asked each day. */
  readonly misses: number;
}

interface Traits {
  readonly share: number;
  readonly yes: number;
  readonly no: number;
  readonly answersWithinMinutes: number;
  /** How often they ask, compared with others. */
  readonly asks: number;
  /** How many kinds they offer: from, to. */
  readonly offers: readonly [number, number];
  readonly reachMiles: readonly number[];
  /** Their own limit, or the community's. */
  readonly asksPerWeek: readonly (number | 'usual')[];
  readonly rests: number;
}

const traits: Readonly<Record<Temper, Traits>> = {
  usual: {
    ...{ share: 25, yes: 0.12, no: 0.25, answersWithinMinutes: 15, asks: 1, offers: [0, 2], rests: 0.5 },
    ...{ reachMiles: [2, 3, 5], asksPerWeek: ['usual'] },
  },
  busy: {
    ...{ share: 27, yes: 0.06, no: 0.4, answersWithinMinutes: 90, asks: 0.7, offers: [1, 2], rests: 0.8 },
    ...{ reachMiles: [2, 3], asksPerWeek: [1, 1, 2] },
  },
  generous: {
    ...{ share: 15, yes: 0.4, no: 0.2, answersWithinMinutes: 6, asks: 0.5, offers: [2, 5], rests: 0.4 },
    ...{ reachMiles: [5, 8, 8], asksPerWeek: ['usual', 'usual', 7] },
  },
  // Would rather not say no, and so says nothing.
  shy: {
    ...{ share: 23, yes: 0.12, no: 0.05, answersWithinMinutes: 40, asks: 0.3, offers: [0, 1], rests: 0.6 },
    ...{ reachMiles: [2, 3], asksPerWeek: ['usual', 2] },
  },
  lonely: {
    ...{ share: 10, yes: 0.3, no: 0.1, answersWithinMinutes: 10, asks: 6, offers: [0, 1], rests: 0.2 },
    ...{ reachMiles: [2], asksPerWeek: ['usual'] },
  },
};

const tempers = Object.entries(traits).map(([temper, { share }]) => [temper as Temper, share] as const);

/** More offer what is easy to offer. */
const offered: readonly (readonly [Kind, number])[] = [
  ...([
    ['ride', 24],
    ['groceries', 24],
    ['company', 22],
    ['meal', 14],
    ['chores', 14],
    ['medicine', 14],
  ] as const),
  ...([
    ['tech', 9],
    ['paperwork', 9],
    ['pets', 9],
    ['childcare', 8],
    ['supplies', 7],
    ['repair', 6],
  ] as const),
];

const ownNights: readonly (readonly [QuietHours | 'none' | undefined, number])[] = [
  [undefined, 84],
  [{ from: '20:00', to: '09:30' }, 8],
  [{ from: '23:30', to: '10:00' }, 5],
  ['none', 3],
];

const stewards = 4;

export interface Wanted {
  readonly community: Community;
  readonly words: MadeUpWords;
  readonly members: number;
  readonly from: Date;
  readonly until: Date;
}

export function makeNeighbors({ members: count, ...wanted }: Wanted, chance: Chance): readonly Neighbor[] {
  const people = makePeople({ ...wanted, first: [], count }, chance);
  const neighbors = people.map((person, index) => neighborOf(person, index < stewards, wanted.community, chance));
  return withBuddies(neighbors, wanted, chance);
}

function neighborOf(person: Person, steward: boolean, { kinds, areas }: Community, chance: Chance): Neighbor {
  const temper = steward ? 'usual' : chance.weighted(tempers);
  const { yes, no, answersWithinMinutes, asks, offers, reachMiles, asksPerWeek, rests } = traits[temper];
  const limit = chance.pick(asksPerWeek);
  const skills = new Set<Kind>();
  const known = offered.filter(([kind]) => kinds.includes(kind));
  for (let left = chance.whole(...offers); left > 0; left -= 1) skills.add(chance.weighted(known));
  const member: Member = {
    ...person.member,
    channel: 'text',
    place: person.member.place ?? { area: chance.pick(areas).name },
    skills: [...skills],
    hours: temper === 'generous' ? undefined : person.member.hours,
    reachMiles: chance.pick(reachMiles),
    asksPerWeek: limit === 'usual' ? undefined : limit,
    pausedUntil: undefined,
    quietHours: chance.weighted(ownNights),
    timezone: chance.happens(0.02) ? 'America/New_York' : undefined,
    steward,
  };
  return {
    ...{ member, phone: person.phone, joinedAt: person.joinedAt, optedOut: false, askedAt: [] },
    ...{ temper, yes, no, rests, asks: asks * (0.5 + chance.next()), misses: 0.02 + 0.1 * chance.next() },
    answersWithinMs: answersWithinMinutes * 60_000,
  };
}

/** Most of the lonely, and a few others, want to be asked each day; most of those have somebody who looks in. */
function withBuddies(
  neighbors: readonly Neighbor[],
  { community, from }: Pick<Wanted, 'community' | 'from'>,
  chance: Chance,
): readonly Neighbor[] {
  return neighbors.map((neighbor) => {
    if (!chance.happens(neighbor.temper === 'lonely' ? 0.6 : 0.02)) return neighbor;
    const at = chance.pick(['08:00', '09:00', '09:30', '10:00', '18:30', '20:00']);
    const { member } = neighbor;
    const buddy = chance.pick(neighbors).member;
    const checkIn = {
      at,
      nextAt: nextAt(at, from, member.timezone ?? community.timezone),
      ...(chance.happens(0.8) &&
        buddy.contactId !== member.contactId && { buddy: { memberId: buddy.id, agreed: true } }),
      ifSilent: 'The key is with the neighbor in 3B',
    };
    return { ...neighbor, member: { ...member, checkIn } };
  });
}

export function contactsOf(neighbors: readonly Neighbor[], { lines }: Community): readonly Contact[] {
  const line = lines[0]?.number ?? '';
  const households = new Map<string, readonly Neighbor[]>();
  for (const neighbor of neighbors) {
    const { contactId } = neighbor.member;
    households.set(contactId, [...(households.get(contactId) ?? []), neighbor]);
  }
  return [...households].map(([id, people]) => ({
    ...{ id, line, phone: people[0]?.phone ?? '', language: people[0]?.member.language ?? 'en' },
    ...{ optedOut: false, textless: false, dialogue: noDialogue, version: 1 },
    members: people.map(({ member }) => member),
  }));
}
