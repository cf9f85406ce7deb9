// A community that is too large to be gone through for each page: what is counted beforehand says the same as going through everybody.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCommunities } from '../../bench/world/communities.ts';
import { addMembers } from '../../bench/world/members.ts';
import { dataKeys } from '../../bench/world/settings.ts';
import { addYear, makeMembersDiffer } from '../../bench/world/year.ts';
import type { Audience } from '../../src/domain/announcement.ts';
import type { Community } from '../../src/domain/community.ts';
import { type ReachedAlike, ReachedCount } from '../../src/domain/figures/reached.ts';
import { phonesFor } from '../../src/store/announcements/households.ts';
import { reachedBy } from '../../src/store/announcements/reached.ts';
import { countFigures } from '../../src/store/figures/count-figures.ts';
import { readPastMonth } from '../../src/store/past-month.ts';
import { listPeople } from '../../src/store/people.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { candidatesFor } from '../../src/store/who-would.ts';
import { createTestDatabase, patience, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let store: Store;
let community: Community;
const now = new Date();

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore(database.url, dataKeys, () => undefined, undefined, patience);
  [community] = (await makeCommunities(store, 2)) as [Community, Community];
  await addMembers(store.pool, [community], 1_100);
  await makeMembersDiffer(store.pool);
  await addYear(store.pool, community, 12_500, 10);
});

afterAll(async () => {
  await store.pool.end();
  await database.drop();
});

const inOrder = (reached: readonly ReachedAlike[]): readonly string[] =>
  reached.map((each) => JSON.stringify(each)).sort();

async function goneThrough(audience: Audience): Promise<readonly ReachedAlike[]> {
  const count = new ReachedCount(audience, now);
  for await (const phone of phonesFor(store, community.id, { withPlaces: true })) count.add(phone);
  return count.counted();
}

test('whom an announcement reaches', async () => {
  expect((await reachedBy(store, community.id, {}, now)).countedAt).toBeUndefined();
  await countFigures(store, community, now);
  const [area] = community.areas;
  const audiences: readonly Audience[] = [
    ...([{}, { area: area?.name }, { kind: 'ride' }, { area: area?.name, kind: 'meal' }] as const),
    // Nobody offers this, and nobody lives there.
    ...([{ kind: 'pets' }, { area: 'Atlantis' }] as const),
  ];
  for (const audience of audiences) {
    const { reached, countedAt } = await reachedBy(store, community.id, audience, now);
    expect(countedAt).toEqual(now);
    expect(inOrder(reached)).toEqual(inOrder(await goneThrough(audience)));
  }
});

test('who is asked a lot', async () => {
  const asks = async () =>
    (await listPeople(store, community.id, 'asked', { page: 1, now })).people.map((each) => each.asks);
  const counted = await asks();
  await store.pool.query('UPDATE figures SET sealed_asked_most = NULL');
  expect(counted).toEqual(await asks());
  expect(counted).toHaveLength(40);
});

/** As the matching wants them: those who were asked least lately, then those whose turn is longest ago. */
const candidatesSql = `
SELECT m.id FROM member m JOIN contact c ON c.id = m.contact_id AND NOT c.opted_out
LEFT JOIN invitation i ON i.member_id = m.id AND i.asked_at > $3::timestamptz - interval '7 days'
WHERE m.community_id = $1 AND m.skills @> ARRAY[$2::text] AND coalesce(m.paused_until, '-infinity') <= $3
GROUP BY m.id ORDER BY count(i.*), max(i.asked_at) NULLS FIRST, m.id LIMIT 200`;

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id).sort();

test.each([['while most have rested'], ['when most were asked this week']])('who could be asked, %s', async (when) => {
  if (when === 'when most were asked this week')
    await store.pool.query(
      `UPDATE invitation SET asked_at = $1::timestamptz - random() * interval '6 days' WHERE random() < 0.5`,
      [now],
    );
  for (const kind of ['ride', 'company', 'pets'] as const) {
    const { rows } = await store.pool.query<{ id: string }>(candidatesSql, [community.id, kind, now]);
    const found = await candidatesFor(store, community.id, kind, now);
    expect(ids(found.map(({ member }) => member))).toEqual(ids(rows));
  }
});

test('offers stand in step with what members offer', async () => {
  const offers = async (skills: string) => {
    await store.pool.query(`UPDATE member SET skills = ${skills} WHERE id = $1`, [id]);
    const { rows } = await store.pool.query<{ kind: string }>(
      'SELECT kind FROM offer WHERE member_id = $1 ORDER BY kind',
      [id],
    );
    return rows.map(({ kind }) => kind);
  };
  const { rows } = await store.pool.query<{ id: string }>('SELECT id FROM member LIMIT 1');
  const id = rows[0]?.id;
  expect(await offers(`ARRAY['ride', 'pets']`)).toEqual(['pets', 'ride']);
  expect(await offers(`ARRAY['pets', 'tech', 'tech']`)).toEqual(['pets', 'tech']);
  expect(await offers(`'{}'`)).toEqual([]);
  await store.pool.query(`UPDATE member SET skills = ARRAY['ride'] WHERE id = $1`, [id]);
  await store.pool.query('DELETE FROM member WHERE id = $1', [id]);
  expect(await store.pool.query('SELECT 1 FROM offer WHERE member_id = $1', [id])).toMatchObject({ rowCount: 0 });
});

test('last month is put to as many people as there is time for, and says of how many requests', async () => {
  const { requests, total, hasMore, isSample } = await readPastMonth(store, community.id, now);
  expect({ requests: requests.length, total, hasMore, isSample }).toEqual({
    requests: 60,
    total: 1_000,
    hasMore: true,
    isSample: true,
  });
  expect(requests.at(-1)?.request.openedAt.getTime()).toBeGreaterThan(
    requests[0]?.request.openedAt.getTime() ?? Number.NaN,
  );
});
