// Counts who gave and who received in one month: people, of whom only the numbers are kept.
import { FlowCount, type MonthFlow } from '../../domain/figures/flow.ts';
import type { Month } from '../../domain/figures/month.ts';
import type { NeedKind } from '../../domain/kinds.ts';
import type { Store } from '../store.ts';
import type { CountedCommunity } from './count-week.ts';
import { inTurns } from './in-turns.ts';

interface Row {
  readonly kind: NeedKind;
  readonly giver_id: string;
  readonly receiver_id: string;
}

/** The month of a request, r: of the day it was for, or of the day it was asked where it was for at once. */
export const monthOfRequest = (timezone: string): string =>
  `CASE r."when" WHEN 'now' THEN to_char(r.created_at AT TIME ZONE ${timezone}, 'YYYY-MM') ELSE left(r."when", 7) END`;

/** Nobody asks for a day that is farther off. */
const askedAhead = `interval '1 year'`;

/** $1 the community, $2 the first day of the month, $3 the time zone. */
const helpSql = `
SELECT r.kind, i.member_id AS giver_id, r.requester_id AS receiver_id
FROM request r JOIN invitation i ON i.request_id = r.id AND i.status IN ('matched', 'done')
WHERE r.community_id = $1 AND r.status IN ('matched', 'done')
  AND r.created_at >= $2::date::timestamp AT TIME ZONE $3 - ${askedAhead}
  AND r.created_at < ($2::date + interval '1 month')::timestamp AT TIME ZONE $3
  AND ${monthOfRequest('$3')} = to_char($2::date, 'YYYY-MM')`;

const membersSql = 'SELECT count(*)::int AS members FROM member WHERE community_id = $1';

export async function countMonth(
  { pool }: Store,
  { id, timezone }: CountedCommunity,
  month: Month,
): Promise<MonthFlow> {
  const values = [id, `${month}-01`, timezone];
  const count = new FlowCount();
  const { rows } = await pool.query<Row>(helpSql, values);
  await inTurns(rows, ({ kind, giver_id, receiver_id }) => count.add(kind, giver_id, receiver_id));
  const { rows: counted } = await pool.query<{ members: number }>(membersSql, [id]);
  return count.flow(counted[0]?.members ?? 0);
}

/** Of a month that has changed. */
export async function keepMonth(store: Store, community: CountedCommunity, month: Month): Promise<void> {
  const flow = await countMonth(store, community, month);
  await store.pool.query(
    `INSERT INTO month_figures (community_id, month, sealed_flow) VALUES ($1, $2, $3)
     ON CONFLICT (community_id, month) DO UPDATE SET sealed_flow = excluded.sealed_flow`,
    [community.id, `${month}-01`, store.seal.seal(JSON.stringify(flow))],
  );
}
