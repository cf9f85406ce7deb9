// Those whom the line would consider for a need that nobody has yet: as for a wave, without a request.
import type { Kind } from '../domain/kinds.ts';
import type { Candidate } from '../domain/snapshot.ts';
import { memberJson } from './loaded-json.ts';
import type { MemberRow } from './loaded-rows.ts';
import { areFew, firstRested, mostCandidates, offering } from './snapshot-people-sql.ts';
import { memberFrom } from './snapshot-rows.ts';
import type { Store } from './store.ts';

const wanted = { community: '$1::uuid', kind: '$2::text', now: '$3::timestamptz' };

/** $1 the community, $2 the kind, $3 now. */
const candidatesSql = `
WITH rested AS MATERIALIZED (${firstRested(wanted)}),
considered AS MATERIALIZED (
  SELECT id FROM rested UNION SELECT id FROM (${offering(wanted)}) other WHERE ${areFew('rested')}
),
candidate AS MATERIALIZED (
  SELECT m.id, coalesce(sum(i.times), 0)::int AS asks, max(i.asked_at) AS last_asked
  FROM member m LEFT JOIN invitation i ON i.member_id = m.id AND i.asked_at > $3::timestamptz - interval '7 days'
  -- Few, and known to be: a database that takes them for many would read every invitation.
  WHERE m.id = ANY(ARRAY(SELECT id FROM considered))
  GROUP BY m.id
  ORDER BY coalesce(sum(i.times), 0), max(i.asked_at) NULLS FIRST, m.id
  LIMIT ${mostCandidates}
)
SELECT ${memberJson} AS member,
  (SELECT asks FROM candidate WHERE candidate.id = member.id) AS asks,
  (SELECT last_asked FROM candidate WHERE candidate.id = member.id) AS last_asked
FROM member WHERE id = ANY(ARRAY(SELECT id FROM candidate))`;

export async function candidatesFor(
  { pool, seal }: Store,
  communityId: string,
  kind: Kind,
  now: Date,
): Promise<readonly Candidate[]> {
  const { rows } = await pool.query<{ member: MemberRow; asks: number; last_asked: Date | null }>(candidatesSql, [
    communityId,
    kind,
    now,
  ]);
  return rows.map(({ member, asks, last_asked }) => ({
    member: memberFrom(member, seal),
    invitationsLast7Days: asks,
    lastInvitedAt: last_asked ?? undefined,
  }));
}
