// Those whom the line would consider for a need that nobody has yet: as for a wave, without a request.
import type { Kind } from '../domain/kinds.ts';
import type { Candidate } from '../domain/snapshot.ts';
import type { MemberRow } from './loaded-rows.ts';
import { mostCandidates } from './snapshot-people-sql.ts';
import { memberFrom } from './snapshot-rows.ts';
import { memberJson } from './snapshot-sql.ts';
import type { Store } from './store.ts';

/** $1 the community, $2 the kind, $3 now. */
const candidatesSql = `
WITH candidate AS MATERIALIZED (
  SELECT m.id, count(i.*)::int AS asks, max(i.asked_at) AS last_asked
  FROM member m
  JOIN contact c ON c.id = m.contact_id AND NOT c.opted_out
  LEFT JOIN invitation i ON i.member_id = m.id AND i.asked_at > $3::timestamptz - interval '7 days'
  WHERE m.community_id = $1 AND m.skills @> ARRAY[$2::text] AND coalesce(m.paused_until, '-infinity') <= $3::timestamptz
    AND coalesce(m.blocked_until, '-infinity') <= $3::timestamptz
  GROUP BY m.id
  ORDER BY count(i.*), max(i.asked_at) NULLS FIRST, m.id
  LIMIT ${mostCandidates}
)
SELECT ${memberJson} AS member,
  (SELECT asks FROM candidate WHERE candidate.id = member.id) AS asks,
  (SELECT last_asked FROM candidate WHERE candidate.id = member.id) AS last_asked
FROM member WHERE id IN (SELECT id FROM candidate)`;

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
