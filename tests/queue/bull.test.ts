// The queue on Redis, where the one in a process has no say: several processes, and a Redis that forgets, dies, freezes and returns.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { type BullQueue, createBullQueue } from '../../src/queue/bull.ts';
import { gatedJob, only } from '../support/gated-job.ts';
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

afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  logged.length = 0;
  expect(rejections).toEqual([]);
});

afterAll(async () => {
  process.off('unhandledRejection', onRejection);
  await redis.close();
});

/** A queue as one process has it. */
function queueOf(installation = prefix): BullQueue {
  const queue = createBullQueue({ url: redis.url, prefix: installation, log });
  queues.push(queue);
  return queue;
}

/** A job that only counts. */
function counter() {
  const count = { runs: 0, job: async () => ++count.runs < 0 };
  return count;
}

const isIdle = async ({ queues }: BullQueue): Promise<boolean> => {
  const counts = await Promise.all(queues.map((queue) => queue.getJobCounts())).catch(() => undefined);
  return counts?.every(({ waiting, active, delayed }) => waiting + active + delayed === 0) ?? false;
};

const messages = (level: number) => logged.filter((line) => line.level === level).map(({ msg }) => msg);
const [info, warn] = [30, 40];

beforeEachNewInstallation();
function beforeEachNewInstallation(): void {
  prefix = `test-${randomUUID()}`;
}

describe('several processes', () => {
  test('work where another one wakes', async () => {
    const [web, worker, count] = [queueOf(), queueOf(), counter()];
    worker.work(only(count.job));
    await until(() => web.isUp());
    await until(() => count.runs === 1);
    web.wake('sendOutbox');
    await until(() => count.runs === 2);
    web.wake('sendOutbox', new Date(Date.now() + 20));
    await until(() => count.runs === 3);
  });
});
