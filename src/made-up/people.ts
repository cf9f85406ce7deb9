// Makes up the people of a community: those of its members file, a year later, and others who joined them.
import { type Area, milesBetween } from '../domain/area.ts';
import type { Community } from '../domain/community.ts';
import { type OpeningHours, parseHours } from '../domain/hours.ts';
import type { Kind } from '../domain/kinds.ts';
import { farFuture, type Member } from '../domain/people.ts';
import type { Chance } from './chance.ts';
import { fictionalPhones } from './fictional-phones.ts';
import type { Person } from './person.ts';
import { inLanguage, type MadeUpWords } from './words.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A member of the file with which the community began. */
export type FirstMember = Omit<Member, 'id' | 'contactId'> & { readonly phone: string };

export interface PeopleWanted {
  readonly community: Community;
  readonly first: readonly FirstMember[];
  readonly words: MadeUpWords;
  readonly count: number;
  readonly from: Date;
  readonly until: Date;
}

const offered: readonly (readonly [Kind, number])[] = [
  ['ride', 30],
  ['groceries', 28],
  ['company', 25],
  ['meal', 18],
  ['chores', 17],
  ['medicine', 14],
  ['tech', 9],
  ['paperwork', 9],
  ['pets', 9],
  ['childcare', 8],
  ['supplies', 7],
  ['repair', 6],
];

const usualHours: readonly (readonly [string, number])[] = [
  ['', 22],
  ['Mon-Fri 09:00-17:00', 16],
  ['Mon-Fri 17:00-21:00; Sat-Sun 09:00-20:00', 14],
  ['Mon-Fri 09:00-15:00', 12],
  ['Mon-Sat 08:00-20:00', 12],
  ['Sat-Sun', 8],
  ['Mon-Fri 18:00-22:00', 8],
  ['Tue,Thu 09:00-18:00', 5],
  ['Sat 09:00-18:00', 3],
];

/** Where and when the community is thin, so that there is something to see: nobody drives there on a Sunday. */
const thin = { kind: 'ride', without: 'Mon-Sat 07:00-21:00' } as const;

export const thinArea = ({ areas }: Community): Area | undefined => areas.at(-1);

export function makePeople(wanted: PeopleWanted, chance: Chance): readonly Person[] {
  const { community, first, count, from } = wanted;
  const people: Person[] = [];
  const contacts = new Map<string, string>();
  const add = (phone: string, member: Omit<Member, 'id' | 'contactId'>, joinedAt: Date): void => {
    const contactId = contacts.get(phone) ?? chance.uuid();
    contacts.set(phone, contactId);
    const person = { ...member, id: chance.uuid(), contactId };
    const pausedSince = member.pausedUntil && new Date(wanted.until.getTime() - chance.whole(1, 12) * dayMs);
    people.push({ ...withHabits(person, phone, joinedAt, community, chance), pausedSince });
  };
  for (const { phone, ...member } of first) add(phone, member, from);
  const phones = fictionalPhones(new Set([...contacts.keys(), ...community.lines.map(({ number }) => number)]));
  let phone: string | undefined;
  while (people.length < count) {
    // Now and then two share a phone.
    if (phone === undefined || !chance.happens(0.06)) phone = phones.next().value ?? undefined;
    if (phone === undefined) break;
    const [member, joinedAt] = [newcomer(wanted, chance), joined(wanted, chance)];
    add(phone, member, joinedAt);
  }
  return people;
}

/** Some were there from the beginning; others came in the course of the year. */
function joined({ from, until }: PeopleWanted, chance: Chance): Date {
  const share = chance.happens(0.5) ? 0 : chance.next();
  return new Date(from.getTime() + share * (until.getTime() - from.getTime() - 7 * dayMs));
}

function newcomer({ community, words, until }: PeopleWanted, chance: Chance): Omit<Member, 'id' | 'contactId'> {
  const [main = 'en', ...others] = community.languages;
  const language = others.length > 0 && chance.happens(0.3) ? chance.pick(others) : main;
  const skills = chance.happens(0.68) ? skillsOf(community, chance) : [];
  const hours = skills.length > 0 ? parseHours(chance.weighted(usualHours)) : undefined;
  const pause = chance.happens(0.05) ? pauseFrom(until, chance) : undefined;
  return {
    name: chance.pick(inLanguage(words.names, language).split(' ')),
    language,
    languageChosen: false,
    channel: skills.length === 0 && chance.happens(0.22) ? 'voice' : 'text',
    place: placeIn(community, chance),
    skills,
    hours,
    reachMiles: skills.length > 0 ? chance.pick([2, 2, 3, 4, 5, 8]) : undefined,
    asksPerWeek: chance.happens(0.12) ? chance.pick([1, 2, 2, 6]) : undefined,
    pausedUntil: pause,
    steward: false,
  };
}

const pauseFrom = (now: Date, chance: Chance): Date =>
  chance.happens(0.3) ? farFuture : new Date(now.getTime() + chance.whole(2, 40) * dayMs);

function skillsOf({ kinds }: Community, chance: Chance): readonly Kind[] {
  const known = offered.filter(([kind]) => kinds.includes(kind));
  const skills = new Set<Kind>();
  for (let left = chance.whole(1, 3); left > 0; left -= 1) skills.add(chance.weighted(known));
  return kinds.filter((kind) => skills.has(kind));
}

/** More live in the areas that are named first. */
function placeIn({ areas }: Community, chance: Chance): Member['place'] {
  if (areas.length === 0 || chance.happens(0.02)) return undefined;
  const area = chance.weighted(areas.map((each, index) => [each, 1 / (index + 2.5)] as const));
  const zip = area.zips.length > 0 && chance.happens(0.4) ? chance.pick(area.zips) : undefined;
  return { area: area.name, ...(zip !== undefined && { zip }) };
}

function withHabits(member: Member, phone: string, joinedAt: Date, community: Community, chance: Chance): Person {
  const isOften = chance.happens(0.05);
  return {
    member: { ...member, hours: isNeededInVain(member, community) ? parseHours(thin.without) : member.hours },
    phone,
    joinedAt,
    optedOut: member.steward ? false : chance.happens(0.02),
    asks: (member.skills.length === 0 ? 3 : 1) * (isOften ? 8 : chance.next()),
    yes: 0.06 + 0.34 * chance.next() ** 1.5,
    no: 0.1 + 0.25 * chance.next(),
    answersWithinMs: chance.length(11 * minuteMs, 0.8),
    askedAt: [],
  };
}

/** Of those who drive, whoever reaches the thin area, and could on a Sunday. */
function isNeededInVain({ skills, place, reachMiles, hours }: Member, community: Community): boolean {
  const area = thinArea(community);
  if (area === undefined || !skills.includes(thin.kind)) return false;
  const miles = milesBetween(place, { area: area.name }, community.areas) ?? 0;
  return miles <= (reachMiles ?? Number.POSITIVE_INFINITY) && isOpenOnSunday(hours);
}

const isOpenOnSunday = (hours: OpeningHours | undefined): boolean =>
  hours === undefined || hours.some(({ days }) => days.includes(7));
