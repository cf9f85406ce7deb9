// A year of a made-up community, the same for the same seed and day.
import type { Community } from '../domain/community.ts';
import type { Contact } from '../domain/people.ts';
import { noDialogue } from '../domain/people.ts';
import type { Shift } from '../domain/shift.ts';
import type { Timer } from '../domain/timers.ts';
import type { Language } from '../languages/language.ts';
import { Chance } from './chance.ts';
import { type Course, runCourse } from './course.ts';
import { liveTimers } from './live-timers.ts';
import { makeNeeds } from './needs.ts';
import { type FirstMember, makePeople } from './people.ts';
import type { Person } from './person.ts';
import { rightNow } from './right-now.ts';
import { makeShifts } from './shifts.ts';
import { type Talk, talkAbout } from './texts.ts';
import type { Town } from './town.ts';
import { makeWeekly } from './weekly.ts';
import type { MadeUpWords } from './words.ts';

export interface YearWanted {
  readonly community: Community;
  readonly first: readonly FirstMember[];
  readonly words: MadeUpWords;
  readonly languages: readonly Language[];
  readonly members: number;
  readonly seed: number;
  readonly now: Date;
}

export interface MadeUpYear {
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly courses: readonly Course[];
  readonly talk: Talk;
  readonly timers: readonly Timer[];
  readonly shifts: readonly Shift[];
}

const dayMs = 24 * 60 * 60_000;
const lengthMs = 52 * 7 * dayMs;

/** Texts and calls are kept for a month (`jobs/purge`). */
const textsKeptMs = 30 * dayMs;

const firstCode = 11;

/** `onProgress` hears how much of the year (0 to 1) has passed. */
export function makeYear(wanted: YearWanted, onProgress: (share: number) => void = () => undefined): MadeUpYear {
  const { community, words, languages, members, seed, now } = wanted;
  const chance = new Chance(seed);
  const times = { from: new Date(now.getTime() - lengthMs), until: now };
  const people = makePeople({ ...wanted, ...times, count: members }, chance);
  const town: Town = { community, people, words, until: now };
  const needs = [
    ...makeNeeds(people, community, words, times, chance).map((need) => ({ need, mood: 'usual' as const })),
    ...makeWeekly(people, community, words, times, chance).map((need) => ({ need, mood: 'usual' as const })),
    ...rightNow(town, chance),
  ].sort((a, b) => a.need.openedAt.getTime() - b.need.openedAt.getTime());
  const courses = needs.map(({ need, mood }, index) => {
    onProgress(index / needs.length);
    return runCourse(town, need, firstCode + index, chance, mood);
  });
  const lately = courses.filter(({ changedAt }) => changedAt.getTime() > now.getTime() - textsKeptMs);
  const talks = lately.map((course) => talkAbout(course, town, languages, chance));
  const contacts = contactsOf(people, community);
  return {
    people,
    contacts,
    courses,
    talk: {
      out: talks.flatMap((talk) => talk.out).sort(byTime),
      in: talks.flatMap((talk) => talk.in).sort(byTime),
      calls: talks.flatMap(({ calls }) => calls).sort(byTime),
    },
    timers: liveTimers(town, contacts, courses),
    shifts: makeShifts(people, community, now, chance),
  };
}

const byTime = (a: { readonly at: Date }, b: { readonly at: Date }): number => a.at.getTime() - b.at.getTime();

function contactsOf(people: readonly Person[], { lines }: Community): readonly Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { member, phone, optedOut } of people) {
    const known = contacts.get(member.contactId);
    contacts.set(member.contactId, {
      ...{
        id: member.contactId,
        phone,
        line: lines[0]?.number ?? '',
        language: known?.language ?? member.language,
        optedOut,
      },
      ...{ textless: member.channel === 'voice', dialogue: noDialogue, version: 1 },
      members: [...(known?.members ?? []), member],
    });
  }
  return [...contacts.values()];
}
