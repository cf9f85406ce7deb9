// The requests of the last month, and who could be asked for them: what it takes to ask them again. Bounded, however large a community is.
import type { PastPeople, PastRequest } from '../domain/agreed/replay.ts';
import { isKind, type Kind } from '../domain/kinds.ts';
import type { Member } from '../domain/people.ts';
import { feelingColumns, feelingFrom } from './feelings.ts';
import type { FeelingRow, MemberRow, RequestRow } from './loaded-rows.ts';
import { mostCandidates } from './snapshot-people-sql.ts';
import { memberFrom, requestFrom } from './snapshot-rows.ts';
import { memberJson, requestJson } from './snapshot-sql.ts';
import type { Store } from './store.ts';

export interface PastMonth {
  /** The latest of them, the earliest first. */
  readonly requests: readonly PastRequest[];
  /** How many there were. */
  readonly total: number;
  readonly people: PastPeople;
  /** Of some kind more people offer it than are looked at. */
  readonly isSample: boolean;
}

const mostRequests = 300;

/** What nobody offers goes to the stewards, and is put to nobody. */
const ofLastMonth = `community_id = $1::uuid AND kind <> 'other' AND created_at > $2::timestamptz - interval '30 days'
  AND created_at <= $2::timestamptz`;

const requestsSql = `
SELECT ${requestJson} AS request, matched_at,
  (SELECT contact_id FROM member WHERE member.id = requester_id) AS contact_id,
  (SELECT language FROM member WHERE member.id = requester_id) AS language,
  (SELECT count(*)::int FROM invitation WHERE invitation.request_id = latest.id) AS asked
FROM (SELECT * FROM request WHERE ${ofLastMonth} ORDER BY created_at DESC, id LIMIT ${mostRequests}) latest
ORDER BY created_at, id`;

/** By their ids, which say nothing of them: where there are too many, these are any. */
const peopleSql = `
SELECT wanted.kind, ${memberJson} AS member
FROM unnest($3::text[]) AS wanted(kind) CROSS JOIN LATERAL (
  SELECT m.* FROM member m JOIN contact c ON c.id = m.contact_id AND NOT c.opted_out
  WHERE m.community_id = $1::uuid AND m.skills @> ARRAY[wanted.kind] AND coalesce(m.paused_until, '-infinity') <= $2::timestamptz
    AND coalesce(m.blocked_until, '-infinity') <= $2::timestamptz
  ORDER BY m.id LIMIT ${mostCandidates}
) offering`;

const askedSql = `
SELECT member_id, array_agg(asked_at ORDER BY asked_at) AS times FROM invitation
WHERE member_id = ANY($1::uuid[]) AND asked_at >= $2::timestamptz - interval '7 days' AND asked_at < $2::timestamptz
GROUP BY member_id`;

const feelingsSql = `SELECT ${feelingColumns} FROM feeling WHERE from_id = ANY($1::uuid[]) OR about_id = ANY($1::uuid[])`;

export async function readPastMonth(store: Store, communityId: string, now: Date): Promise<PastMonth> {
  const requests = await readRequests(store, communityId, now);
  const counted = await store.pool.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM request WHERE ${ofLastMonth}`,
    [communityId, now],
  );
  const kinds = [...new Set(requests.map(({ request }) => request.kind).filter(isKind))];
  const offering = await readOffering(store, communityId, kinds, now);
  const isSample = [...offering.values()].some((members) => members.length >= mostCandidates);
  const first = requests[0]?.request.openedAt ?? now;
  const askerIds = [...new Set(requests.map(({ request }) => request.requesterId))];
  const feelings = await readFeelings(store, askerIds);
  const people = { offering, askedBefore: await readAsked(store, offering, first), feelings };
  return { requests, total: counted.rows[0]?.total ?? 0, people, isSample };
}

async function readRequests({ pool, seal }: Store, communityId: string, now: Date): Promise<readonly PastRequest[]> {
  const { rows } = await pool.query<{
    request: RequestRow;
    matched_at: Date | null;
    contact_id: string;
    language: string;
    asked: number;
  }>(requestsSql, [communityId, now]);
  return rows.map(({ request, matched_at, contact_id, language, asked }) => ({
    request: { ...requestFrom(request, [], seal), round: 0, wave: 0 },
    requesterContactId: contact_id,
    requesterLanguage: language,
    asked,
    matchedAt: matched_at ?? undefined,
  }));
}

async function readOffering({ pool, seal }: Store, communityId: string, kinds: readonly Kind[], now: Date) {
  const { rows } = await pool.query<{ kind: Kind; member: MemberRow }>(peopleSql, [communityId, now, kinds]);
  const offering = new Map<Kind, Member[]>();
  const opened = new Map<string, Member>();
  for (const { kind, member } of rows) {
    const known = opened.get(member.id) ?? memberFrom(member, seal);
    opened.set(member.id, known);
    offering.set(kind, [...(offering.get(kind) ?? []), known]);
  }
  return offering;
}

async function readFeelings({ pool }: Store, askerIds: readonly string[]) {
  const { rows } = await pool.query<FeelingRow>(feelingsSql, [askerIds]);
  return rows.map(feelingFrom);
}

async function readAsked({ pool }: Store, offering: PastPeople['offering'], before: Date) {
  const ids = [...new Set([...offering.values()].flatMap((members) => members.map(({ id }) => id)))];
  const { rows } = await pool.query<{ member_id: string; times: Date[] }>(askedSql, [ids, before]);
  return new Map(rows.map(({ member_id, times }) => [member_id, times]));
}
