// The queue on Redis, where the one in a process has no say: several processes, and a Redis that forgets, dies, freezes and returns.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { type BullQueue, createBullQueue } from '../../src/queue/bull.ts';
import { queuePrefix } from '../../src/queue/prefix.ts';
import { type GatedJob, gatedJob, only } from '../support/gated-job.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const logged: { msg: string; level: number }[] = [];
const log = createLog('info', (line) => logged.push(JSON.parse(line)));
const queues: BullQueue[] = [];
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => rejections.push(reason);
let redis: TestRedis;
let prefix: string;

beforeAll(async () => {
  process.on('unhandledRejection', onRejection);
  redis = await startRedis();
});

beforeEach(() => {
  prefix = `test-${randomUUID()}`;
});

afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
  logged.length = 0;
  expect(rejections).toEqual([]);
});

afterAll(async () => {
  process.off('unhandledRejection', onRejection);
  await redis.close();
});

/** However slow the machine is: a waking that Redis did not take in time is given up, and so would not be counted. */
const patientMs = 600_000;

interface QueueOptions {
  readonly installation?: string;
  /** `undefined`: as in a real process. */
  readonly answerWithinMs?: number | undefined;
}

/** A queue as one process has it. */
function queueOf({ installation = prefix, ...rest }: QueueOptions = {}): BullQueue {
  const answerWithinMs = 'answerWithinMs' in rest ? rest.answerWithinMs : patientMs;
  const queue = createBullQueue({
    url: redis.url,
    prefix: installation,
    log,
    ...(answerWithinMs && { answerWithinMs }),
  });
  queues.push(queue);
  return queue;
}

/** A job that only counts. */
function counter() {
  const count = { runs: 0, job: async () => ++count.runs < 0 };
  return count;
}

const isIdle = async ({ queues }: BullQueue): Promise<boolean> => {
  const counts = await Promise.all(queues.map((queue) => queue.getJobCounts()));
  return counts.every(({ waiting, active, delayed }) => waiting + active + delayed === 0);
};

/** Two processes: one that only wakes, and one that works and has had its first look. */
async function webAndWorker(options: QueueOptions = {}) {
  const [web, worker, count] = [queueOf(options), queueOf(options), counter()];
  worker.work(only(count.job));
  await until(() => count.runs === 1);
  await until(async () => (await web.isUp()) && (await worker.isUp()));
  return { web, worker, count };
}

/** Wakes until it is heard, as texts that keep coming in would. */
const wakeUntil = (queue: BullQueue, isHeard: () => boolean): Promise<void> =>
  until(async () => {
    queue.wake('sendOutbox');
    await sleep(10);
    return isHeard();
  });

const told = (level: 'info' | 'warn') =>
  logged.filter((line) => line.level === (level === 'info' ? 30 : 40)).map(({ msg }) => msg);

describe('several processes', () => {
  test('work where another one wakes, at once and at an instant', async () => {
    const { web, count } = await webAndWorker();
    web.wake('sendOutbox');
    await until(() => count.runs === 2);
    web.wake('sendOutbox', new Date(Date.now() + 20));
    await until(() => count.runs === 3);
  });

  test('share the work: whoever is busy leaves the next waking to the others', async () => {
    const gates: GatedJob[] = [gatedJob(), gatedJob()];
    const web = queueOf();
    for (const gate of gates) queueOf().work(only(gate.job));
    await until(async () => (await web.isUp()) && gates.every((gate) => gate.runs === 1));
    for (const gate of gates) gate.finish();
    const looking = () => gates.filter((gate) => gate.atOnce === 1).length;
    await until(() => looking() === 0);
    web.wake('sendOutbox');
    await until(() => looking() === 1);
    web.wake('sendOutbox');
    await until(() => looking() === 2);
    for (const gate of gates) gate.finish();
    await until(() => isIdle(web));
    expect(gates.map(({ runs, most }) => [runs, most])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  test('count the wakings of all as one until somebody works', async () => {
    const webs = [queueOf(), queueOf()];
    // Whoever connects begins anew.
    for (const web of webs) await until(() => web.isUp());
    for (const web of webs) {
      for (let times = 0; times < 50; times++) web.wake('sendOutbox');
    }
    await until(async () => (await webs[1]?.queues[0]?.getWaitingCount()) === 1);
    const gate = gatedJob();
    queueOf().work(only(gate.job));
    await until(() => gate.runs === 1);
    gate.finish();
    await until(() => gate.runs === 2);
    gate.finish();
    await until(() => isIdle(webs[0] as BullQueue));
    expect(gate.runs).toBe(2);
  });

  test('of another installation do not hear', async () => {
    const { count } = await webAndWorker();
    const stranger = queueOf({ installation: queuePrefix([Buffer.alloc(32, 1)]) });
    await until(() => stranger.isUp());
    stranger.wake('sendOutbox');
    await until(async () => (await stranger.queues[0]?.getWaitingCount()) === 1);
    expect(count.runs).toBe(1);
  });

  test('find each other by the key that stays', () => {
    const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(queuePrefix([fresh, old])).toBe(queuePrefix([old]));
    expect(queuePrefix([fresh])).not.toBe(queuePrefix([old]));
  });
});

describe('Redis', () => {
  test('learns nothing but when to look, and does not grow', async () => {
    const { web, count } = await webAndWorker();
    for (let times = 0; times < 200; times++) {
      const runs = count.runs;
      web.wake('sendOutbox', new Date(Date.now() + (times % 3)));
      await until(() => count.runs > runs);
    }
    await until(() => isIdle(web));
    const jobs = await web.queues[0]?.getCompleted();
    expect(jobs?.length).toBeLessThanOrEqual(50);
    expect(new Set(jobs?.map(({ name, data }) => JSON.stringify([name, data])))).toEqual(new Set(['["look",{}]']));
    const keys = (await redis.keys()).filter((key) => key.startsWith(`{${prefix}}`));
    expect(keys.length).toBeLessThan(100);
  });

  test('tries a failed look again', async () => {
    let runs = 0;
    const worker = queueOf();
    worker.work(
      only(async () => {
        runs += 1;
        if (runs === 2) throw new Error('Ada Lovelace of +1 312 555 0101 can not be found');
        return false;
      }),
    );
    await until(async () => runs === 1 && (await worker.isUp()));
    worker.wake('sendOutbox');
    await until(() => runs === 3);
    await until(() => isIdle(worker));
    const jobs = await worker.queues[0]?.getCompleted();
    expect(JSON.stringify(jobs)).not.toMatch(/Ada|0101/);
  });
});

describe('a Redis that is lost', () => {
  test('by being flushed in the middle of a look loses no waking after it', async () => {
    const gate = gatedJob();
    const [web, worker] = [queueOf(), queueOf()];
    worker.work(only(gate.job));
    await until(async () => (await web.isUp()) && gate.runs === 1);
    gate.finish();
    await until(() => gate.atOnce === 0);
    await wakeUntil(web, () => gate.runs === 2);
    await redis.flush();
    gate.finish();
    await wakeUntil(web, () => gate.runs >= 3);
    gate.finish();
    gate.finish();
    expect(gate.most).toBe(1);
    expect(told('warn')).toEqual([]);
  });

  test('by dying and coming back is told once, and wakes again without a restart', async () => {
    const { web, worker, count } = await webAndWorker();
    await redis.stop();
    await until(async () => !(await web.isUp()) && !(await worker.isUp()));
    const before = count.runs;
    for (let times = 0; times < 1_000; times++) web.wake('sendOutbox');
    web.wake('fireTimers', new Date(Date.now() + 50));
    worker.wake('sendOutbox');
    await until(() => count.runs > before);
    await until(() => told('warn').length === 2);
    await redis.restart();
    await until(async () => (await web.isUp()) && (await worker.isUp()));
    const missed = count.runs;
    await wakeUntil(web, () => count.runs > missed);
    expect(told('warn')).toEqual(Array(2).fill(expect.stringContaining('out of reach')));
    expect(told('info')).toEqual(Array(2).fill('Redis is back'));
  });

  test('does not keep a worker from its regular looks', async () => {
    await redis.stop();
    const [worker, count] = [queueOf(), counter()];
    worker.work(only(count.job, 5));
    await until(() => count.runs >= 5);
    expect(await worker.isUp()).toBe(false);
    await redis.restart();
  });

  test('before the start is waited for', async () => {
    await redis.stop();
    const [web, worker, count] = [queueOf(), queueOf(), counter()];
    worker.work(only(count.job));
    await until(() => count.runs === 1);
    web.wake('sendOutbox');
    await redis.restart();
    await until(async () => (await web.isUp()) && (await worker.isUp()));
    await wakeUntil(web, () => count.runs > 1);
  });

  test('by freezing is noticed, holds nobody up, and wakes again when it thaws', async () => {
    const { web, worker, count } = await webAndWorker({ answerWithinMs: undefined });
    redis.freeze();
    for (let times = 0; times < 10_000; times++) web.wake('sendOutbox');
    worker.wake('sendOutbox');
    expect(await web.isUp()).toBe(false);
    // The worker's own waking is given up, and it looks by itself.
    await until(() => count.runs === 2);
    redis.thaw();
    await until(async () => (await web.isUp()) && (await worker.isUp()));
    const missed = count.runs;
    await wakeUntil(web, () => count.runs > missed);
    expect(told('warn').length).toBeLessThanOrEqual(2);
  });

  test.each(['dead', 'frozen'])('and is %s lets a queue that is closed finish what runs', async (how) => {
    const gate = gatedJob();
    const worker = queueOf();
    worker.work(only(gate.job));
    await until(async () => gate.runs === 1 && (await worker.isUp()));
    gate.finish();
    await until(() => gate.atOnce === 0);
    await wakeUntil(worker, () => gate.runs === 2);
    if (how === 'dead') await redis.stop();
    else redis.freeze();
    const closing = worker.close();
    gate.finish();
    await closing;
    expect([gate.atOnce, gate.runs]).toEqual([0, 2]);
    await redis.restart();
  });
});
