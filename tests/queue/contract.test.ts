// What every queue does: many wakings count as one, none is lost, and nothing runs twice at a time in one process.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { type BullQueue, createBullQueue } from '../../src/queue/bull.ts';
import { createLocalQueue } from '../../src/queue/local.ts';
import { type Job, jobNames, type Queue } from '../../src/queue/queue.ts';
import { gatedJob, neverMs, only } from '../support/gated-job.ts';
import { redisForTests } from '../support/redis.ts';
import { until } from '../support/until.ts';

const logged: { msg: string; job: string; level: number }[] = [];
const log = createLog('debug', (line) => logged.push(JSON.parse(line)));
const queues: Queue[] = [];
let redis: Awaited<ReturnType<typeof redisForTests>>;

beforeAll(async () => {
  redis = await redisForTests();
});

afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  logged.length = 0;
});

afterAll(() => redis.close());

interface Kind {
  readonly create: () => Queue;
  /** Whether whatever was going to run has begun. */
  readonly isQuiet: (queue: Queue) => Promise<boolean>;
}

const hasNothingToDo = async ({ queues }: BullQueue): Promise<boolean> => {
  const counts = await Promise.all(queues.map((queue) => queue.getJobCounts()));
  return counts.every(({ waiting, active, delayed }) => waiting + active + delayed === 0);
};

const kinds: Readonly<Record<string, Kind>> = {
  'in one process': { create: () => createLocalQueue(log), isQuiet: async () => true },
  'on Redis': {
    create: () => createBullQueue({ url: redis.url, prefix: `test-${randomUUID()}`, log }),
    isQuiet: (queue) => hasNothingToDo(queue as BullQueue),
  },
};

describe.each(Object.entries(kinds))('a queue %s', (_, { create, isQuiet }) => {
  const start = (job: Job, everyMs = neverMs): Queue => {
    const queue = create();
    queues.push(queue);
    queue.work(only(job, everyMs));
    return queue;
  };

  const quiet = async (queue: Queue): Promise<void> => {
    await until(() => isQuiet(queue));
    await sleep(30);
  };

  /** Wakings arrive from here on, whatever the queue must do before they can. */
  const connected = (queue: Queue): Promise<void> => until(() => queue.isUp());

  test('looks once when the work begins', async () => {
    const gate = gatedJob();
    const queue = start(gate.job);
    await until(() => gate.runs === 1);
    await connected(queue);
    gate.finish();
    await quiet(queue);
    expect(gate.runs).toBe(1);
  });

  test('looks once more for however many wakings in the meantime', async () => {
    const gate = gatedJob();
    const queue = start(gate.job);
    await until(() => gate.runs === 1);
    await connected(queue);
    for (let times = 0; times < 100; times++) queue.wake('sendOutbox');
    gate.finish();
    await until(() => gate.runs === 2);
    gate.finish();
    await quiet(queue);
    expect([gate.runs, gate.most]).toEqual([2, 1]);
  });

  test('looks on while a job says that there is more', async () => {
    const gate = gatedJob();
    const queue = start(gate.job);
    await connected(queue);
    for (let run = 1; run <= 3; run++) {
      await until(() => gate.runs === run);
      gate.finish(run < 3);
    }
    await quiet(queue);
    expect([gate.runs, gate.most]).toEqual([3, 1]);
  });

  test('looks again for a waking while a woken look is under way', async () => {
    const gate = gatedJob();
    const queue = start(gate.job);
    await until(() => gate.runs === 1);
    await connected(queue);
    gate.finish();
    for (let run = 2; run <= 10; run += 2) {
      queue.wake('sendOutbox');
      await until(() => gate.runs === run);
      queue.wake('sendOutbox');
      gate.finish();
      await until(() => gate.runs === run + 1);
      gate.finish();
      await quiet(queue);
      expect([gate.runs, gate.most]).toEqual([run + 1, 1]);
    }
  });

  test('hears a waking that comes in the moment a look ends', async () => {
    let runs = 0;
    const ends: (() => void)[] = [];
    const queue = start(() => {
      runs += 1;
      return new Promise((resolve) => ends.push(() => resolve(false)));
    });
    for (let round = 1; round <= 20; round++) {
      await until(() => runs === round && ends.length > 0);
      ends.shift()?.();
      for (let turns = 0; turns < round; turns++) await Promise.resolve();
      queue.wake('sendOutbox');
    }
    await until(() => runs === 21);
    ends.shift()?.();
  });

  test('is woken at an instant to come', async () => {
    let runs = 0;
    const queue = start(async () => {
      runs += 1;
      return false;
    });
    await until(() => runs === 1);
    await connected(queue);
    const at = Date.now() + 20;
    queue.wake('sendOutbox', new Date(at));
    await until(() => runs === 2);
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    queue.wake('sendOutbox', new Date(Date.now() - 60_000));
    await until(() => runs === 3);
  });

  test('looks regularly though nobody wakes it', async () => {
    let runs = 0;
    start(async () => {
      runs += 1;
      return false;
    }, 5);
    await until(() => runs >= 3);
  });

  test('logs a look that fails and tries it again, and the other jobs go on', async () => {
    let runs = 0;
    const queue = start(async () => {
      runs += 1;
      if (runs < 3) throw new Error('the database is away');
      return false;
    }, 5);
    await until(() => runs >= 3);
    const failures = logged.filter(({ level, job }) => level === 50 && job === 'sendOutbox');
    expect(failures).toHaveLength(2);
    queue.wake('fireTimers');
  });

  test('looks again where a look failed while it was woken', async () => {
    let runs = 0;
    const failing: ((error: Error) => void)[] = [];
    const queue = start(() => {
      runs += 1;
      return runs === 1 ? new Promise((_, reject) => failing.push(reject)) : Promise.resolve(false);
    });
    await until(() => failing.length === 1);
    queue.wake('sendOutbox');
    failing[0]?.(new Error('the database is away'));
    await until(() => runs === 2);
  });

  test('that is closed waits for what runs, and starts nothing more', async () => {
    const gate = gatedJob();
    const queue = start(gate.job, 5);
    await until(() => gate.runs === 1);
    let isClosed = false;
    const closing = queue.close().then(() => {
      isClosed = true;
    });
    queue.wake('sendOutbox');
    queue.wake('sendOutbox', new Date(Date.now() + 5));
    await sleep(30);
    expect([isClosed, gate.runs]).toEqual([false, 1]);
    gate.finish(true);
    await closing;
    await sleep(30);
    expect(gate.runs).toBe(1);
  });

  test('that never worked can be woken and closed', async () => {
    const queue = create();
    for (const name of jobNames) queue.wake(name);
    await queue.close();
  });
});
