// The queue within one process: many wakings count as one, none is lost, and nothing runs twice at a time.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { createLocalQueue } from '../../src/queue/local.ts';
import type { Job, JobName, Queue, Schedule } from '../../src/queue/queue.ts';

const never = 1_000_000;
const idle: Schedule = { job: async () => false, everyMs: never };

const logged: { msg: string; job: string; level: number }[] = [];
const queues: Queue[] = [];

afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  logged.length = 0;
});

function start(job: Job, everyMs = never): Queue {
  const queue = createLocalQueue(createLog('debug', (line) => logged.push(JSON.parse(line))));
  queues.push(queue);
  queue.work({ sendOutbox: { job, everyMs }, fireTimers: idle, retryInbox: idle, purge: idle });
  return queue;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(1);
}

/** A job that ends when it is told to. */
function gated() {
  const waiting: ((more: boolean) => void)[] = [];
  const state = {
    runs: 0,
    atOnce: 0,
    most: 0,
    finish: (more = false) => waiting.shift()?.(more),
    job: async (): Promise<boolean> => {
      state.runs += 1;
      state.atOnce += 1;
      state.most = Math.max(state.most, state.atOnce);
      const more = await new Promise<boolean>((resolve) => waiting.push(resolve));
      state.atOnce -= 1;
      return more;
    },
  };
  return state;
}

/** Long enough for anything that was going to run to have begun. */
const quiet = (): Promise<void> => sleep(30);

describe('a job', () => {
  test('looks once when the work begins', async () => {
    const gate = gated();
    start(gate.job);
    await until(() => gate.runs === 1);
    gate.finish();
    await quiet();
    expect(gate.runs).toBe(1);
  });

  test('runs once more for however many wakings in the meantime', async () => {
    const gate = gated();
    const queue = start(gate.job);
    await until(() => gate.runs === 1);
    for (let times = 0; times < 100; times++) queue.wake('sendOutbox');
    gate.finish();
    await until(() => gate.runs === 2);
    gate.finish();
    await quiet();
    expect([gate.runs, gate.most]).toEqual([2, 1]);
  });

  test('runs on while it says that there is more', async () => {
    const gate = gated();
    start(gate.job);
    for (let run = 1; run <= 3; run++) {
      await until(() => gate.runs === run);
      gate.finish(run < 3);
    }
    await quiet();
    expect([gate.runs, gate.most]).toEqual([3, 1]);
  });

  test('hears a waking that comes in the moment it ends', async () => {
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
    queue.wake('sendOutbox', new Date(Date.now() + 20));
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

  test('that fails is logged and tried again, and the others go on', async () => {
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

  test('that fails while it was woken runs again', async () => {
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
});

describe('closing', () => {
  test('waits for what runs, and starts nothing more', async () => {
    const gate = gated();
    const queue = start(gate.job, 5);
    await until(() => gate.runs === 1);
    let isClosed = false;
    const closing = queue.close().then(() => {
      isClosed = true;
    });
    queue.wake('sendOutbox');
    queue.wake('sendOutbox', new Date(Date.now() + 5));
    await quiet();
    expect([isClosed, gate.runs]).toEqual([false, 1]);
    gate.finish(true);
    await closing;
    await quiet();
    expect(gate.runs).toBe(1);
  });

  test('a queue that never worked is closed at once, and waking it does nothing', async () => {
    const queue = createLocalQueue(createLog('silent'));
    for (const name of ['sendOutbox', 'fireTimers', 'retryInbox', 'purge'] satisfies JobName[]) queue.wake(name);
    await queue.close();
  });
});
