// The requests of the last month, and who could be asked for them: what it takes to ask them again. Bounded, however large a community is.
import type { PastPeople, PastRequest } from '../domain/agreed/replay.ts';
import { isKind, type Kind } from '../domain/kinds.ts';
import type { Member } from '../domain/people.ts';
import { feelingColumns, feelingFrom } from './feelings.ts';
import { memberJson, requestJson } from './loaded-json.ts';
import type { FeelingRow, MemberRow, RequestRow } from './loaded-rows.ts';
import { mostCandidates, offering } from './snapshot-people-sql.ts';
import { memberFrom, requestFrom } from './snapshot-rows.ts';
import type { Store } from './store.ts';

export interface PastMonth {
  /** The latest of them, the earliest first. */
  readonly requests: readonly PastRequest[];
  /** How many there were, as far as they were counted. */
  readonly total: number;
  /** There were more than that. */
  readonly hasMore: boolean;
  readonly people: PastPeople;
  /** Of some kind more people offer it than are looked at. */
  readonly isSample: boolean;
}

const mostRequests = 300;

/**
 * Each is put to everybody who offers its kind, twice: so many looks at somebody fit into the time for which a page may be waited for. Where
 * forty offer a kind, they are enough for all of the requests.
 */
const mostLooks = 12_000;

const mostCounted = 1_000;

/** What nobody offers goes to the stewards, and is put to nobody. */
const ofLastMonth = `community_id = $1::uuid AND kind <> 'other' AND created_at > $2::timestamptz - interval '30 days'
  AND created_at <= $2::timestamptz`;

const latest = (columns: string, most: string | number): string =>
  `SELECT ${columns} FROM request WHERE ${ofLastMonth} ORDER BY created_at DESC, id LIMIT ${most}`;

const countSql = `SELECT count(*)::int AS total FROM (${latest('1', mostCounted + 1)}) counted`;

/** $3 how many. */
const requestsSql = `
SELECT ${requestJson} AS request, matched_at,
  (SELECT contact_id FROM member WHERE member.id = requester_id) AS contact_id,
  (SELECT language FROM member WHERE member.id = requester_id) AS language,
  (SELECT count(*)::int FROM invitation WHERE invitation.request_id = latest.id) AS asked
FROM (${latest('*', '$3::int')}) latest
ORDER BY created_at, id`;

/** By their ids, which say nothing of them: where there are too many, these are any. */
const peopleSql = `
SELECT wanted.kind, ${memberJson} AS member
FROM unnest($3::text[]) AS wanted(kind)
CROSS JOIN LATERAL (
  ${offering({ community: '$1::uuid', kind: 'wanted.kind', now: '$2::timestamptz' })} ORDER BY o.member_id LIMIT ${mostCandidates}
) offering
JOIN member USING (id)
ORDER BY id`;

const askedSql = `
SELECT member_id, array_agg(asked_at ORDER BY asked_at) AS times FROM invitation
WHERE member_id = ANY($1::uuid[]) AND asked_at >= $2::timestamptz - interval '7 days' AND asked_at < $2::timestamptz
GROUP BY member_id`;

const feelingsSql = `SELECT ${feelingColumns} FROM feeling WHERE from_id = ANY($1::uuid[]) OR about_id = ANY($1::uuid[])`;

export async function readPastMonth(store: Store, communityId: string, now: Date): Promise<PastMonth> {
  const asked = await readKinds(store, communityId, now);
  const offering = await readOffering(store, communityId, [...new Set(asked)], now);
  const requests = await readRequests(store, communityId, now, countWithin(mostLooks, asked, offering));
  const counted = await store.pool.query<{ total: number }>(countSql, [communityId, now]);
  const total = counted.rows[0]?.total ?? 0;
  const isSample = [...offering.values()].some((members) => members.length >= mostCandidates);
  const first = requests[0]?.request.openedAt ?? now;
  const askerIds = [...new Set(requests.map(({ request }) => request.requesterId))];
  const feelings = await readFeelings(store, askerIds);
  const people = { offering, askedBefore: await readAsked(store, offering, first), feelings };
  return { requests, total: Math.min(total, mostCounted), hasMore: total > mostCounted, people, isSample };
}

/** What was asked for, the latest first. */
async function readKinds({ pool }: Store, communityId: string, now: Date): Promise<readonly Kind[]> {
  const { rows } = await pool.query<{ kind: string }>(latest('kind', mostRequests), [communityId, now]);
  return rows.map(({ kind }) => kind).filter(isKind);
}

/** How many of what was asked for, from the first on, are put to people in so many looks. */
function countWithin(looks: number, asked: readonly Kind[], offering: PastPeople['offering']): number {
  let left = looks;
  return asked.filter((kind) => {
    left -= offering.get(kind)?.length ?? 0;
    return left >= 0;
  }).length;
}

async function readRequests(
  { pool, seal }: Store,
  communityId: string,
  now: Date,
  count: number,
): Promise<readonly PastRequest[]> {
  const { rows } = await pool.query<{
    request: RequestRow;
    matched_at: Date | null;
    contact_id: string;
    language: string;
    asked: number;
  }>(requestsSql, [communityId, now, count]);
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
