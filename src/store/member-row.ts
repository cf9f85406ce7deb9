// One member, as a members file tells of them and as they are stored, made comparable.
import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../domain/area.ts';
import type { Community } from '../domain/community.ts';
import { type OpeningHours, type QuietHours, writeHours, writeQuietHours } from '../domain/hours.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Channel } from '../domain/people.ts';
import type { Member } from '../generated/prisma/client.ts';
import type { Seal } from './seal.ts';

export interface ImportedMember {
  /** E.164; the members of a household have the same. */
  readonly phone: string;
  readonly name?: string | undefined;
  /** Absent: the community's first. */
  readonly language?: string | undefined;
  readonly channel: Channel;
  readonly place?: Place | undefined;
  readonly skills: readonly Kind[];
  readonly hours?: OpeningHours | undefined;
  readonly reachMiles?: number | undefined;
  /** Absent: as it was, which is the community's unless the member said otherwise. */
  readonly quietHours?: QuietHours | 'none' | undefined;
  /** IANA name. Absent: as it was. */
  readonly timezone?: string | undefined;
  readonly steward: boolean;
}

/** The columns that a members file tells of, opened. */
interface Row {
  readonly name: string | null;
  readonly place: Place | null;
  readonly language: string;
  readonly channel: string;
  readonly skills: string[];
  readonly hours: string | null;
  readonly reachMiles: number | null;
  readonly quietHours: string | null;
  readonly timezone: string | null;
  readonly steward: boolean;
  /** Whoever writes somebody into the file knows them. */
  readonly newcomer: boolean;
}

export interface StoredMember {
  readonly member: Member;
  readonly row: Row;
}

export const openMember = (seal: Seal, member: Member): StoredMember => {
  const { language, channel, skills, hours, reachMiles, quietHours, timezone, steward, newcomer } = member;
  return {
    member,
    row: {
      name: member.nameSealed === null ? null : seal.open(member.nameSealed),
      place: member.sealedPlace === null ? null : (JSON.parse(seal.open(member.sealedPlace)) as Place),
      ...{ language, channel, skills, hours, reachMiles, quietHours, timezone, steward, newcomer },
    },
  };
};

const writtenQuiet = (quiet: QuietHours | 'none'): string => (quiet === 'none' ? quiet : writeQuietHours(quiet));

export const rowTold = (told: ImportedMember, community: Community): Row => ({
  name: told.name ?? null,
  place: told.place ?? null,
  language: told.language ?? community.languages[0] ?? 'en',
  channel: told.channel,
  skills: [...told.skills],
  hours: told.hours === undefined ? null : writeHours(told.hours),
  reachMiles: told.reachMiles ?? null,
  quietHours: told.quietHours === undefined ? null : writtenQuiet(told.quietHours),
  timezone: told.timezone ?? null,
  steward: told.steward,
  newcomer: false,
});

export const sealedColumns = (seal: Seal, { name, place, ...rest }: Row) => ({
  ...rest,
  nameSealed: name === null ? null : seal.seal(name),
  sealedPlace: place === null ? null : seal.seal(JSON.stringify(place)),
});

/**
 * Whom of the people on a phone a row is about: the one of that name, one without a name, or, where there is one person and one row,
 * that person, whose name was corrected.
 */
export const personMeant = (
  name: string | null,
  people: readonly StoredMember[],
  rows: number,
): StoredMember | undefined =>
  people.find(({ row }) => row.name !== null && row.name.toLowerCase() === name?.toLowerCase()) ??
  people.find(({ row }) => row.name === null) ??
  (people.length === 1 && rows === 1 ? people[0] : undefined);

/**
 * What becomes of a stored member when a file tells `told`, or `undefined` where nothing changes. The language they chose stays, and
 * so do their quiet hours where the file has none, and a steward whom the community file names or the members chose.
 */
export const rowChanged = ({ member, row }: StoredMember, told: Row, stewardByFile: boolean): Row | undefined => {
  const changed = {
    ...told,
    name: told.name ?? row.name,
    quietHours: told.quietHours ?? row.quietHours,
    timezone: told.timezone ?? row.timezone,
    language: member.languageChosen ? row.language : told.language,
    steward: told.steward || ((stewardByFile || member.stewardUntil !== null) && row.steward),
  };
  // A Place from the file may hold an `area: undefined` that the stored JSON leaves out.
  return isDeepStrictEqual(JSON.parse(JSON.stringify(changed)), JSON.parse(JSON.stringify(row))) ? undefined : changed;
};
