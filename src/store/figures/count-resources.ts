// Counts how many could come, what is offered and wished for, and adds what was asked in the last weeks.
import type { Place } from '../../domain/area.ts';
import type { Community } from '../../domain/community.ts';
import { SharedCount, type SharedFigures } from '../../domain/figures/offered-and-wished.ts';
import { CouldComeCount, type ResourceFigures } from '../../domain/figures/resources.ts';
import { type AskedThere, addAsked } from '../../domain/figures/week.ts';
import { parseHours } from '../../domain/hours.ts';
import { isKind } from '../../domain/kinds.ts';
import type { Wishes } from '../../domain/sharing.ts';
import type { Store } from '../store.ts';
import { inTurns } from './in-turns.ts';

/** What was asked is told of a quarter of a year. */
export const askedInWeeks = 13;

interface MemberRow {
  readonly id: string;
  readonly sealed_place: Buffer | null;
  readonly skills: readonly string[];
  readonly hours: string | null;
  readonly reach_miles: number | null;
  readonly sealed_wishes: Buffer | null;
}

const membersAtOnce = 5_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** $1 the community, $2 now, $3 the last member that was counted. */
const membersSql = `
SELECT m.id, m.sealed_place, m.skills, m.hours, m.reach_miles, s.sealed_wishes
FROM member m JOIN contact c ON c.id = m.contact_id LEFT JOIN sharing s ON s.member_id = m.id
WHERE m.community_id = $1 AND m.id > $3 AND (m.skills <> '{}' OR s.sealed_wishes IS NOT NULL) AND NOT c.opted_out
  AND coalesce(m.paused_until, '-infinity') <= $2::timestamptz AND coalesce(m.blocked_until, '-infinity') <= $2::timestamptz
ORDER BY m.id LIMIT ${membersAtOnce}`;

export async function countResources(store: Store, community: Community, now: Date): Promise<ResourceFigures> {
  const count = new CouldComeCount(community);
  const shared = new SharedCount();
  await eachSharer(store, community, now, (sharer) => {
    count.add(sharer);
    shared.add(sharer);
  });
  return { couldCome: count.couldCome(), shared: shared.counted(), asked: await askedLately(store, community.id, now) };
}

/** What is offered and wished for alone, as it is right now. */
export async function countShared(store: Store, community: Community, now: Date): Promise<SharedFigures> {
  const shared = new SharedCount();
  await eachSharer(store, community, now, (sharer) => shared.add(sharer));
  return shared.counted();
}

type Sharer = ReturnType<typeof sharerFrom>;

async function eachSharer(store: Store, { id }: Community, now: Date, count: (sharer: Sharer) => void): Promise<void> {
  for (let last: string | undefined = beforeAll; last !== undefined; ) {
    const { rows }: { rows: MemberRow[] } = await store.pool.query<MemberRow>(membersSql, [id, now, last]);
    await inTurns(rows, (row) => count(sharerFrom(store, row)));
    last = rows.length === membersAtOnce ? rows.at(-1)?.id : undefined;
  }
}

const sharerFrom = ({ seal }: Store, row: MemberRow) => ({
  place: row.sealed_place === null ? undefined : (JSON.parse(seal.open(row.sealed_place)) as Place),
  skills: row.skills.filter(isKind),
  hours: row.hours === null ? undefined : parseHours(row.hours),
  reachMiles: row.reach_miles ?? undefined,
  wishes: row.sealed_wishes === null ? undefined : (JSON.parse(seal.open(row.sealed_wishes)) as Wishes),
});

async function askedLately({ pool, seal }: Store, communityId: string, now: Date): Promise<readonly AskedThere[]> {
  const { rows } = await pool.query<{ sealed_asked: Buffer }>(
    `SELECT sealed_asked FROM week_figures WHERE community_id = $1 AND monday > $2::date - ${askedInWeeks * 7}`,
    [communityId, now],
  );
  const weeks: AskedThere[][] = [];
  await inTurns(rows, ({ sealed_asked }) => void weeks.push(JSON.parse(seal.open(sealed_asked))));
  return addAsked(weeks.flat());
}
