// Who is asked next: the ten best for a need, by SQL and by domain/matching.ts together, among more and more members.
import { performance } from 'node:perf_hooks';
import { rank } from '../../src/domain/matching.ts';
import { load } from '../../src/store/load.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Bench, Part } from '../part.ts';
import { medianOf, takeTurns } from '../rounds.ts';
import { makeCommunities } from '../world/communities.ts';
import { addMembers } from '../world/members.ts';
import { person, request, settle, tomorrowAt } from '../world/people.ts';
import { dataKeys } from '../world/settings.ts';

const sizes = [10_000, 100_000, 1_000_000];
const readsATurn = 20;
const mostOfTheFloor = 40;
const mostOfTheSmallest = 5;

export const matching: Part = {
  name: 'matching',
  work: 'the ten best for a need, by SQL and by matching.ts together',
  floor: 'one indexed read of a single row of the same database; for the growth, the same among 10,000',
  boundSeconds: 600,
  run,
};

async function run(bench: Bench): Promise<void> {
  for (const [index, communityCount] of [100, 1].entries()) {
    let smallest: number | undefined;
    let before = 0;
    const database = await bench.database();
    const store = openStore(database.url, dataKeys, () => undefined);
    bench.atEnd(() => store.pool.end());
    const communities = await makeCommunities(store, communityCount);
    const ask = await askerIn(store, communities);
    for (const [step, size] of (bench.isQuick ? [4_000, 8_000] : sizes).entries()) {
      const share = (index + step / sizes.length) / 2;
      if (bench.isOver()) return;
      const of = `${size.toLocaleString('en-US')} members in ${communityCount}`;
      bench.progress(share, `${of}: making them`);
      await addMembers(database.pool, communities, size - before);
      before = size;
      await database.pool.query('VACUUM ANALYZE member');
      const turns = await takeTurns(bench, {
        work: () => medianTime(ask),
        floor: () => medianTime(() => readOne(store)),
      });
      const both = { work: medianOf(turns.work), floor: medianOf(turns.floor) };
      smallest ??= both.work;
      bench.found(
        { of, unit: 'ms', ...both, ratio: both.work / both.floor, wanted: { atMost: mostOfTheFloor } },
        {
          of: `${of}, growth`,
          unit: 'ms',
          ...{ work: both.work, floor: smallest, ratio: both.work / smallest },
          wanted: { atMost: mostOfTheSmallest },
        },
      );
    }
  }
}

/** Somebody's open request, and how to find whom to ask for it as its timer does. */
async function askerIn(
  store: Store,
  [community]: Awaited<ReturnType<typeof makeCommunities>>,
): Promise<() => Promise<void>> {
  if (!community) throw new Error('there is no community');
  const asker = person(community, { skills: [] });
  const open = request(community, asker, [], tomorrowAt('10:00', community));
  await settle(store, community, [asker.contact], [open]);
  const timer = { kind: 'wave', requestId: open.id, id: '1', claimedUntil: new Date() } as const;
  return async () => {
    const now = new Date();
    const { snapshot } = await load(store, { of: 'timer', timer }, now);
    const [wanted] = snapshot?.requests ?? [];
    if (!snapshot || !wanted) throw new Error('the request is gone');
    const { eligible } = rank(snapshot.candidates, {
      request: wanted,
      requesterContactId: asker.contact.id,
      requesterLanguage: 'en',
      community: snapshot.community,
      feelings: snapshot.feelings,
      reachMiles: 5,
      now,
    });
    if (eligible.length < 10) throw new Error(`only ${eligible.length} could be asked`);
  };
}

async function readOne({ pool }: Store): Promise<void> {
  await pool.query({ name: 'one', text: `SELECT * FROM line WHERE number = $1`, values: ['+18002000000'] });
}

async function medianTime(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let read = 0; read < readsATurn; read++) {
    const begunAt = performance.now();
    await work();
    times.push(performance.now() - begunAt);
  }
  return medianOf(times);
}
