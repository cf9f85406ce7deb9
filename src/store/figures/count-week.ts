// Counts the requests of one week.
import type { AskedOnce, CameBy } from '../../domain/figures/asked.ts';
import type { Asks } from '../../domain/figures/evenness.ts';
import { WeekCount } from '../../domain/figures/week.ts';
import type { NeedKind } from '../../domain/kinds.ts';
import type { RequestStatus } from '../../domain/request.ts';
import { detailsFrom } from '../documents.ts';
import type { Store } from '../store.ts';
import { inTurns } from './in-turns.ts';

export interface CountedCommunity {
  readonly id: string;
  /** IANA name. */
  readonly timezone: string;
}

interface Row {
  readonly kind: NeedKind;
  readonly status: RequestStatus;
  readonly when: string;
  readonly sealed_details: Buffer;
  readonly language: string;
  readonly came_by: CameBy;
  readonly created_at: Date;
  readonly first_asked_at: Date | null;
  readonly matched_at: Date | null;
}

/** $1 the community, $2 the Monday, $3 the time zone. */
const inTheWeek = (weeks: string): string => `r.community_id = $1
  AND r.created_at >= ($2::date - ${weeks})::timestamp AT TIME ZONE $3 AND r.created_at < ($2::date + 7)::timestamp AT TIME ZONE $3`;

const requestsSql = `
SELECT r.kind, r.status, r."when", r.sealed_details, m.language, r.came_by, r.created_at, r.matched_at,
       CASE r.came_by WHEN 'series' THEN (SELECT min(asked_at) FROM invitation i WHERE i.request_id = r.id) END AS first_asked_at
FROM request r JOIN member m ON m.id = r.requester_id
WHERE ${inTheWeek('0')}`;

const asksSql = `
SELECT asks::int, count(*)::int AS members
FROM (SELECT sum(i.times) AS asks FROM request r JOIN invitation i ON i.request_id = r.id
      WHERE ${inTheWeek('21')} GROUP BY i.member_id) asked
GROUP BY asks`;

const helpersSql = `
SELECT count(*)::int AS helpers FROM member
WHERE community_id = $1 AND skills <> '{}' AND created_at < ($2::date + 7)::timestamp AT TIME ZONE $3`;

/** `monday`: `YYYY-MM-DD`. */
export async function countWeek(store: Store, { id, timezone }: CountedCommunity, monday: string): Promise<void> {
  const values = [id, monday, timezone];
  const count = new WeekCount(timezone);
  const { rows } = await store.pool.query<Row>(requestsSql, values);
  await inTurns(rows, (row) => count.add(askedOnce(store, row)));
  const asks = await store.pool.query<{ asks: number; members: number }>(asksSql, values);
  const helpers = await store.pool.query<{ helpers: number }>(helpersSql, values);
  const spread: Asks = Object.fromEntries(asks.rows.map((each) => [each.asks, each.members]));
  const figures = count.figures(spread, helpers.rows[0]?.helpers ?? 0);
  await store.pool.query(
    `INSERT INTO week_figures (community_id, monday, sealed_figures, sealed_asked) VALUES ($1, $2, $3, $4)
     ON CONFLICT (community_id, monday) DO UPDATE SET sealed_figures = excluded.sealed_figures, sealed_asked = excluded.sealed_asked`,
    [id, monday, store.seal.seal(JSON.stringify(figures)), store.seal.seal(JSON.stringify(count.askedThere()))],
  );
}

const askedOnce = ({ seal }: Store, row: Row): AskedOnce => ({
  kind: row.kind,
  status: row.status,
  when: row.when,
  place: detailsFrom(seal.open(row.sealed_details)).place,
  language: row.language,
  cameBy: row.came_by,
  openedAt: row.created_at,
  firstAskedAt: row.first_asked_at ?? undefined,
  matchedAt: row.matched_at ?? undefined,
});
