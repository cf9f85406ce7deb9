// The outbox on its way to the phone network: by one worker and by two, with Redis and without, no line held to a rate.
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmulator } from '../../src/emulator/start.ts';
import { openStore } from '../../src/store/store.ts';
import { startWorker } from '../load/programs.ts';
import type { Bench, BenchDatabase, Part } from '../part.ts';
import { startProgram } from '../processes.ts';
import { medianOf, takeTurns } from '../rounds.ts';
import { makeCommunities } from '../world/communities.ts';
import { fillOutbox } from '../world/outbox.ts';
import { account, dataKeys } from '../world/settings.ts';

/** As many as one process of the hotline has under way. */
const atOnce = 96;
const textCount = 800;
const lineCount = 40;
const noRate = 1_000_000;

const ways = [
  { workers: 1, withRedis: false },
  { workers: 2, withRedis: false },
  { workers: 1, withRedis: true },
  { workers: 2, withRedis: true },
] as const;

export const sending: Part = {
  name: 'sending',
  work: 'texts from the outbox, each claimed, sent to the emulator and settled',
  floor: 'the twilio package posting the same texts in a loop, as many at once',
  boundSeconds: 150,
  run,
};

async function run(bench: Bench): Promise<void> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  const communities = await makeCommunities(store, lineCount, noRate);
  const lines = communities.flatMap((community) => community.lines.map(({ number }) => number));
  const anHourMs = 3_600_000;
  const pace = { sentAfterMs: anHourMs, deliveredAfterMs: anHourMs };
  const emulator = await startEmulator({ ...account, port: 0, lines, pace });
  bench.atEnd(emulator.close);
  const floor = await startProgram(bench, ['--import', 'tsx', 'bench/floor/sender.ts'], {
    API_URL: emulator.url,
    LINES: lines.join(','),
  });
  const count = bench.isQuick ? 40 : textCount;
  const least = async (): Promise<number> => {
    const begunAt = performance.now();
    const response = await fetch(`${floor.url}/send?count=${count}&at-once=${atOnce}`, { method: 'POST' });
    if (!response.ok) throw new Error(`the floor could not send: ${await response.text()}`);
    return rate(count, performance.now() - begunAt);
  };
  const redisUrl = await bench.redis();
  for (const [index, { workers, withRedis }] of ways.entries()) {
    const of = `${workers} worker${workers === 1 ? '' : 's'}${withRedis ? ', Redis' : ''}`;
    const settings = { TWILIO_API_BASE_URL: emulator.url, ...(withRedis && { REDIS_URL: redisUrl }) };
    const started = await Promise.all(Array.from({ length: workers }, () => startWorker(bench, database, settings)));
    const work = async (): Promise<number> => {
      await fillOutbox(store, communities, count);
      return timeUntilSent(database, count, performance.now());
    };
    const share = (round: number) => (index + round / bench.rounds) / ways.length;
    const turns = await takeTurns(
      bench,
      { work, floor: least },
      { until: share(bench.rounds), onRound: (round) => bench.progress(share(round), `${of}, round ${round}`) },
    );
    for (const worker of started) await worker.end();
    const both = { work: medianOf(turns.work), floor: medianOf(turns.floor) };
    bench.found({ of, unit: 'texts a second', ...both, ratio: both.work / both.floor, wanted: { atLeast: 0.7 } });
  }
}

const rate = (count: number, tookMs: number): number => (count / tookMs) * 1000;

/** From when the first is on its way: how soon a worker sees what a process without Redis has put there is no matter of speed. */
async function timeUntilSent({ pool }: BenchDatabase, count: number, filledAtMs: number): Promise<number> {
  let begun: { readonly atMs: number; readonly left: number } | undefined;
  for (;;) {
    const { rows } = await pool.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM outbox_text WHERE status IN ('queued', 'sending')`,
    );
    const left = rows[0]?.left ?? 0;
    if (begun === undefined && left < count)
      begun = left > 0 ? { atMs: performance.now(), left } : { atMs: filledAtMs, left: count };
    if (begun && left === 0) return rate(begun.left, performance.now() - begun.atMs);
    await sleep(5);
  }
}
