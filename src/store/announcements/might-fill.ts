// The phones of those who might help where something is not met, the nearest to it first. Where people live is sealed: it is opened here.
import type { Community } from '../../domain/community.ts';
import { askedAgainAfterMs, type Gap, mostAskedAtOnce } from '../../domain/gap.ts';
import { mightFill, nearnessTo } from '../../domain/might-fill.ts';
import type { Member } from '../../domain/people.ts';
import { isToldByVoice } from '../../domain/told-by-voice.ts';
import { inTurns } from '../figures/in-turns.ts';
import { memberJson } from '../loaded-json.ts';
import type { MemberRow } from '../loaded-rows.ts';
import { memberFrom } from '../snapshot-rows.ts';
import type { Store } from '../store.ts';
import type { Recipient } from './announcement-rows.ts';

interface Row {
  readonly member: MemberRow;
  readonly line: string;
  readonly textless: boolean;
}

const fetchedAtOnce = 2_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** $1 the community, $2 now, $3 since when nobody was asked such a thing, $4 the last member that was fetched. */
const membersSql = `
WITH rested AS MATERIALIZED (
  SELECT m.id, c.line, c.textless
  FROM member m JOIN contact c ON c.id = m.contact_id LEFT JOIN sharing s ON s.member_id = m.id
  WHERE m.community_id = $1 AND m.id > $4 AND NOT c.opted_out AND m.sealed_place IS NOT NULL
    AND coalesce(m.paused_until, '-infinity') <= $2::timestamptz AND coalesce(m.blocked_until, '-infinity') <= $2::timestamptz
    AND coalesce(s.gap_asked_at, '-infinity') <= $3::timestamptz
  ORDER BY m.id LIMIT ${fetchedAtOnce}
)
SELECT ${memberJson} AS member,
  (SELECT line FROM rested WHERE rested.id = member.id) AS line,
  (SELECT textless FROM rested WHERE rested.id = member.id) AS textless
FROM member WHERE id = ANY(ARRAY(SELECT id FROM rested)) ORDER BY id`;

export async function phonesThatMight(
  { pool, seal }: Store,
  community: Community,
  gap: Gap,
  now: Date,
): Promise<readonly Recipient[]> {
  const since = new Date(now.getTime() - askedAgainAfterMs);
  const phones = new Map<string, Recipient & { readonly nearness: number }>();
  for (let last: string | undefined = beforeAll; last !== undefined; ) {
    const { rows }: { rows: Row[] } = await pool.query<Row>(membersSql, [community.id, now, since, last]);
    await inTurns(rows, (row) => {
      const member: Member = memberFrom(row.member, seal);
      if (!mightFill(member, gap, community, now)) return;
      const { contactId } = member;
      const nearness = nearnessTo(member, gap);
      if (nearness >= (phones.get(contactId)?.nearness ?? Number.POSITIVE_INFINITY)) return;
      const byVoice = isToldByVoice({ textless: row.textless, members: [member] }, member);
      phones.set(contactId, { contactId, line: row.line, byVoice, nearness });
    });
    last = rows.length === fetchedAtOnce ? rows.at(-1)?.member.id : undefined;
  }
  return [...phones.values()].sort((a, b) => a.nearness - b.nearness).slice(0, mostAskedAtOnce);
}
