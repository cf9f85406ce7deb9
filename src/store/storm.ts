// Who of a community wished to be asked in a storm, and how they stand in the round that is running: sealed with what they wish of check-ins.
import { isAbout } from '../domain/announcement.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { StormPerson, StormRound } from '../domain/storm.ts';
import { type AnnouncementRow, announcementFrom, announcementJson } from './announcements/announcement-rows.ts';
import { checkInFrom } from './documents.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store } from './store.ts';

export interface StormPersonRow {
  readonly memberId: string;
  readonly name: string | null;
  readonly checkIn: string;
  readonly buddyId: string | null;
  readonly buddy: string | null;
  readonly waits: boolean;
}

/** A row of `member`, m, as `StormPersonRow`. */
export const stormPersonJson = `json_build_object(
  'memberId', m.id, 'name', encode(m.name_sealed, 'hex'), 'checkIn', encode(m.sealed_check_in, 'hex'), 'buddyId', m.buddy_id,
  'buddy', (SELECT encode(b.name_sealed, 'hex') FROM member b WHERE b.id = m.buddy_id),
  'waits', EXISTS (
    SELECT 1 FROM announcement a JOIN announcement_recipient r ON r.announcement_id = a.id AND r.contact_id = m.contact_id
    WHERE a.community_id = m.community_id AND a.about = 'storm' AND a.state = 'sending' AND r.status = 'waiting'))`;

function stormPersonFrom({ memberId, name, checkIn, buddyId, buddy, waits }: StormPersonRow, seal: Seal): StormPerson {
  const wishes = checkInFrom(openHex(seal, checkIn), buddyId);
  return {
    memberId,
    name: name === null ? undefined : openHex(seal, name),
    checkIn: wishes,
    buddyName: buddy === null ? undefined : openHex(seal, buddy),
    waits: waits && wishes.storm !== undefined,
  };
}

/** What a loading statement brings of it, where that is wanted. */
export interface StormRow {
  readonly storm?: AnnouncementRow | null;
  readonly stormPeople?: readonly StormPersonRow[] | null;
}

export function stormFrom({ storm, stormPeople }: StormRow, seal: Seal): Pick<Snapshot, 'storm' | 'stormPeople'> {
  if (!stormPeople) return {};
  const round = storm ? announcementFrom(storm, seal) : undefined;
  return {
    storm: round && isAbout(round, 'storm') ? round : undefined,
    stormPeople: stormPeople.map((each) => stormPersonFrom(each, seal)),
  };
}

export interface StormShown {
  /** The one that is running, or else the last one. */
  readonly round: StormRound | undefined;
  /** Everybody who wishes to be asked. */
  readonly people: readonly StormPerson[];
}

export async function readStorm({ pool, seal }: Store, communityId: string): Promise<StormShown> {
  const { rows } = await pool.query<{ round: AnnouncementRow | null; people: readonly StormPersonRow[] }>({
    name: 'storm',
    text: `SELECT
      (SELECT ${announcementJson} FROM announcement a WHERE community_id = $1 AND about = 'storm' ORDER BY created_at DESC LIMIT 1) AS round,
      (SELECT coalesce(json_agg(${stormPersonJson}), '[]') FROM member m
       WHERE m.community_id = $1 AND m.sealed_check_in IS NOT NULL) AS people`,
    values: [communityId],
  });
  const [{ round = null, people = [] } = {}] = rows;
  const last = round === null ? undefined : announcementFrom(round, seal);
  return {
    round: last && isAbout(last, 'storm') ? last : undefined,
    people: people.map((row) => stormPersonFrom(row, seal)).filter(({ checkIn }) => checkIn.storm !== undefined),
  };
}

/** While one is running; all that this costs while none is. */
export async function stormUnderWay(store: Store, communityId: string): Promise<StormShown | undefined> {
  const { rowCount } = await store.pool.query({
    name: 'storm-under-way',
    text: `SELECT FROM announcement WHERE community_id = $1 AND about = 'storm' AND state IN ('gathering', 'sending')`,
    values: [communityId],
  });
  return rowCount === 0 ? undefined : readStorm(store, communityId);
}
