// A million timers that wait, and ten thousand that are due: taking them, firing them, and looking when none is due.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { openStore, type Store } from '../../src/store/store.ts';
import { claimDue } from '../../src/store/timers.ts';
import { startWorker } from '../load/programs.ts';
import type { Bench, Part } from '../part.ts';
import { medianOf, takeTurns } from '../rounds.ts';
import { makeCommunities } from '../world/communities.ts';
import { dataKeys } from '../world/settings.ts';
import { addWaitingTimers, makeTimersDue } from '../world/timers.ts';

const waitingCount = 1_000_000;
const dueCount = 10_000;
const batch = 20;

export const timers: Part = {
  name: 'timers',
  work: 'ten thousand timers that are due beside a million that wait: taken by batches, and fired',
  floor: 'one UPDATE … SKIP LOCKED … RETURNING for each batch; for the look, the same with a thousand that wait',
  boundSeconds: 150,
  run,
};

async function run(bench: Bench): Promise<void> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  const [community] = await makeCommunities(store, 1);
  if (!community) throw new Error('there is no community');
  const [few, many, due] = bench.isQuick ? [100, 1_000, 100] : [1_000, waitingCount, dueCount];
  await addWaitingTimers(store, community, few);
  const lookAmongFew = await timeLooks(store);
  bench.progress(0.1, `${many} timers that wait`);
  await addWaitingTimers(store, community, many - few);
  await database.pool.query('VACUUM ANALYZE timer');
  const lookAmongMany = await timeLooks(store);
  bench.found({
    of: 'a look, none due',
    unit: 'ms',
    ...{ work: lookAmongMany, floor: lookAmongFew, ratio: lookAmongMany / lookAmongFew },
    wanted: { atMost: 1.5 },
  });

  const taking = (take: () => Promise<number>) => async (): Promise<number> => {
    await makeTimersDue(store, community, due);
    const begunAt = performance.now();
    while ((await take()) > 0);
    return (due / (performance.now() - begunAt)) * 1000;
  };
  const taken = await takeTurns(
    bench,
    {
      work: taking(async () => (await claimDue(store, new Date(), batch)).length),
      floor: taking(() => takeBatch(store.pool)),
    },
    { until: 0.5, onRound: (round) => bench.progress(0.3 + (round / bench.rounds) * 0.3, `taking, round ${round}`) },
  );
  const rates = { work: medianOf(taken.work), floor: medianOf(taken.floor) };
  bench.found({
    of: 'taken',
    unit: 'timers a second',
    ...rates,
    ratio: rates.work / rates.floor,
    wanted: { atLeast: 0.5 },
  });

  await startWorker(bench, database, {});
  const fired: number[] = [];
  while (fired.length < bench.rounds && !(fired.length > 0 && bench.isOver())) {
    await makeTimersDue(store, community, due);
    fired.push(await timeUntilFired(store.pool, due));
    bench.progress(0.6 + (fired.length / bench.rounds) * 0.4, `firing, round ${fired.length}`);
  }
  bench.found({
    of: 'fired by a worker',
    unit: 'timers a second',
    work: medianOf(fired),
    floor: rates.floor,
    ratio: medianOf(fired) / rates.floor,
  });
}

/** The median of many, in ms. */
async function timeLooks(store: Store): Promise<number> {
  const times: number[] = [];
  for (let look = 0; look < 200; look++) {
    const begunAt = performance.now();
    await claimDue(store, new Date(), batch);
    times.push(performance.now() - begunAt);
  }
  return medianOf(times);
}

async function takeBatch(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query({
    name: 'take',
    text: `UPDATE timer SET claimed_until = now() + interval '30 seconds'
           WHERE id IN (SELECT id FROM timer WHERE due_at <= now() AND coalesce(claimed_until, '-infinity') <= now()
                        ORDER BY due_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
           RETURNING id, kind, request_id, contact_id`,
  });
  return rowCount ?? 0;
}

/** Those that have fired are gone. Resolves to how many fired in a second, from the first on. */
async function timeUntilFired(pool: Pool, due: number): Promise<number> {
  let begunAtMs: number | undefined;
  for (let left = due; ; await sleep(10)) {
    const { rows } = await pool.query<{ left: number }>(
      'SELECT count(*)::int AS left FROM timer WHERE due_at <= now()',
    );
    left = rows[0]?.left ?? 0;
    if (left < due) begunAtMs ??= performance.now();
    if (left === 0 && begunAtMs !== undefined) return (due / (performance.now() - begunAtMs)) * 1000;
  }
}
