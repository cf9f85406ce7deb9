// Members as stewards look at them: a page of them, one of them, those who rest, and those who are asked a lot.
import type { Member } from '../domain/people.ts';
import { askedMostSql, readAskedMost } from './asked-most.ts';
import { memberJson } from './loaded-json.ts';
import type { MemberRow } from './loaded-rows.ts';
import { memberFrom } from './snapshot-rows.ts';
import type { Store } from './store.ts';

export interface Person {
  readonly member: Member;
  /** Texts have been stopped. */
  readonly optedOut: boolean;
  /** The phone takes no texts. */
  readonly textless: boolean;
  /** Invitations of the last seven days. */
  readonly asks: number;
}

export type PeopleFilter = 'newest' | 'newcomers' | 'resting' | 'asked' | 'stewards';

export interface PeopleFound {
  readonly people: readonly Person[];
  readonly hasMore: boolean;
}

interface Row {
  readonly member: MemberRow;
  readonly opted_out: boolean;
  readonly textless: boolean;
  readonly asks: string;
}

export const peopleOnAPage = 40;

/** Of the members that `ids` selects as (id, place): in the order of their places. */
const peopleSql = (ids: string): string => `
WITH chosen AS MATERIALIZED (${ids})
SELECT (SELECT ${memberJson} FROM member WHERE id = m.id) AS member, c.opted_out, c.textless,
  (SELECT coalesce(sum(i.times), 0) FROM invitation i WHERE i.member_id = m.id AND i.asked_at > $2::timestamptz - interval '7 days') AS asks
FROM chosen JOIN member m ON m.id = chosen.id AND m.community_id = $1 JOIN contact c ON c.id = m.contact_id
ORDER BY chosen.place`;

const idsOf: Readonly<Record<PeopleFilter, string>> = {
  newest: `SELECT id, row_number() OVER (ORDER BY created_at DESC, id DESC) AS place FROM (
    SELECT id, created_at FROM member WHERE community_id = $1 ORDER BY created_at DESC, id DESC`,
  newcomers: `SELECT id, row_number() OVER (ORDER BY created_at DESC, id DESC) AS place FROM (
    SELECT id, created_at FROM member WHERE community_id = $1 AND newcomer ORDER BY created_at DESC, id DESC`,
  resting: `SELECT id, row_number() OVER (ORDER BY paused_until, id) AS place FROM (
    SELECT id, paused_until FROM member WHERE community_id = $1 AND paused_until > $2 ORDER BY paused_until, id`,
  asked: `SELECT id, row_number() OVER (ORDER BY place, id) AS place FROM (${askedMostSql}`,
  stewards: `SELECT id, row_number() OVER (ORDER BY created_at, id) AS place FROM (
    SELECT id, created_at FROM member WHERE community_id = $1 AND steward ORDER BY created_at, id`,
};

/** `page` counts from 0. */
export async function listPeople(
  store: Store,
  communityId: string,
  filter: PeopleFilter,
  { page, now }: { readonly page: number; readonly now: Date },
): Promise<PeopleFound> {
  const counted = filter === 'asked' ? await readAskedMost(store, communityId) : undefined;
  if (counted) {
    const from = page * peopleOnAPage;
    const people = await peopleOf(store, communityId, counted.slice(from, from + peopleOnAPage), now);
    return { people, hasMore: counted.length > from + peopleOnAPage };
  }
  const ids = `${idsOf[filter]} LIMIT ${peopleOnAPage + 1} OFFSET $3) listed`;
  const query = { name: `people-${filter}`, text: peopleSql(ids), values: [communityId, now, page * peopleOnAPage] };
  const people = peopleFrom((await store.pool.query<Row>(query)).rows, store);
  return { people: people.slice(0, peopleOnAPage), hasMore: people.length > peopleOnAPage };
}

/** Those of these ids who are of the community, in this order. */
export async function peopleOf(
  store: Store,
  communityId: string,
  ids: readonly string[],
  now: Date,
): Promise<readonly Person[]> {
  const chosen = 'SELECT id, place FROM unnest($3::uuid[]) WITH ORDINALITY AS given(id, place)';
  const query = { name: 'people-of', text: peopleSql(chosen), values: [communityId, now, ids] };
  return peopleFrom((await store.pool.query<Row>(query)).rows, store);
}

export async function peopleAt(
  store: Store,
  communityId: string,
  phone: string,
  now: Date,
): Promise<readonly Person[]> {
  const chosen = `SELECT m.id, row_number() OVER (ORDER BY m.created_at, m.id) AS place
    FROM contact c JOIN member m ON m.contact_id = c.id WHERE c.community_id = $1 AND c.phone_hash = $3`;
  const query = { name: 'people-at', text: peopleSql(chosen), values: [communityId, now, store.seal.hashPhone(phone)] };
  return peopleFrom((await store.pool.query<Row>(query)).rows, store);
}

const mostVouchedFor = 40;

/** For whom somebody vouched, the latest first. */
export async function vouchedForBy(
  store: Store,
  communityId: string,
  memberId: string,
  now: Date,
): Promise<readonly Person[]> {
  const chosen = `SELECT m.id, row_number() OVER (ORDER BY m.created_at DESC, m.id) AS place FROM member m
    WHERE m.vouched_by_id = $3 ORDER BY place LIMIT ${mostVouchedFor}`;
  const query = { name: 'people-vouched-for', text: peopleSql(chosen), values: [communityId, now, memberId] };
  return peopleFrom((await store.pool.query<Row>(query)).rows, store);
}

const peopleFrom = (rows: readonly Row[], { seal }: Store): readonly Person[] =>
  rows.map(({ member, opted_out, textless, asks }) => ({
    member: memberFrom(member, seal),
    ...{ optedOut: opted_out, textless, asks: Number(asks) },
  }));
