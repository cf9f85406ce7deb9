// A queue for many processes: Bull on Redis carries wakings from whoever has work to whichever worker is free. Redis holds nothing
// that is not in the database too, and each worker also looks regularly by itself: a Redis that is lost costs a second, no work.
import { setTimeout as sleep } from 'node:timers/promises';
import Bull from 'bull';
import type { Log } from '../log.ts';
import { createLooks } from './looks.ts';
import { type JobName, jobNames, type Queue } from './queue.ts';
import { connectRedis, whenReady } from './redis.ts';

export interface BullSettings {
  /** redis: or rediss: */
  readonly url: string;
  /** Of all processes of one installation, and of no other. */
  readonly prefix: string;
  readonly log: Log;
  /** A Redis that takes longer to answer counts as out of reach. */
  readonly answerWithinMs?: number;
}

export interface BullQueue extends Queue {
  /** For operators to look at: one for each job. */
  readonly queues: readonly Bull.Queue[];
}

/** Instants further ahead are left to the regular looks, so that Redis holds no more than a minute of them. */
const farAheadMs = 60_000;

const usuallyAnswersWithinMs = 2_000;

/** Should a worker die with a waking in its hands, those that were counted as one with it are in vain no longer than so many answers take. */
const answersOfOneWaking = 15;
const wakingId = 'waking';

const longestGoodbyeMs = 2_000;

const jobOptions: Bull.JobOptions = {
  // A look that failed is tried again, by whoever is free.
  attempts: 3,
  backoff: { type: 'exponential', delay: 500 },
  // Kept for operators to see.
  removeOnComplete: 50,
  removeOnFail: 50,
};

const settings: Bull.AdvancedSettings = { guardInterval: 1_000, retryProcessDelay: 1_000 };

export function createBullQueue({
  url,
  prefix,
  log,
  answerWithinMs = usuallyAnswersWithinMs,
}: BullSettings): BullQueue {
  const redis = connectRedis(url, log, answerWithinMs);
  const oneWakingMs = answersOfOneWaking * answerWithinMs;
  const looks = createLooks(log);
  const sending = new Set<string>();
  const again = new Set<string>();
  let closed = false;

  const queueOf = (name: JobName): Bull.Queue => {
    const createClient = (type: 'client' | 'subscriber' | 'bclient') =>
      type === 'client' ? redis.client : type === 'subscriber' ? redis.subscriber() : redis.waiting(name);
    const queue = new Bull(name, { prefix: `{${prefix}}`, createClient, defaultJobOptions: jobOptions, settings });
    queue.on('error', (error) => log.debug({ error, job: name }, 'Bull could not go on for a moment'));
    return queue;
  };
  const queues = Object.fromEntries(jobNames.map((name) => [name, queueOf(name)])) as Record<JobName, Bull.Queue>;

  /** Only one waking of a kind is under way at a time; those that come meanwhile follow it as one. */
  const send = async (name: JobName, kind: string, options: Bull.JobOptions): Promise<void> => {
    const key = `${name} ${kind}`;
    again.add(key);
    if (sending.has(key)) return;
    sending.add(key);
    while (again.delete(key) && !closed) {
      try {
        await queues[name].add('look', {}, options);
        redis.answered();
      } catch (error) {
        redis.failed(error);
        // The others will see by themselves; here it need not wait for that.
        if (options.delay === undefined) void looks.look(name);
      }
    }
    sending.delete(key);
  };

  /** From here on a waking is not one with those before it any more. */
  const beginAnew = (name: JobName): Promise<unknown> =>
    redis.client.del(queues[name].toKey(`de:${wakingId}`)).catch(() => undefined);
  // Whoever took a waking when the connection broke may never have begun to look.
  redis.client.on('ready', () => jobNames.forEach(beginAnew));

  const onWaking = async (name: JobName): Promise<void> => {
    // First of all, since what a later waking is about may come too late for this look.
    await beginAnew(name);
    if (!(await looks.look(name))) throw new Error('a look failed: the log of the worker says why');
  };

  const takeWakings = async (name: JobName): Promise<void> => {
    // Bull would fail for good on a Redis that is not there yet.
    await Promise.all([whenReady(redis.client), whenReady(redis.waiting(name))]);
    if (closed) return;
    await queues[name].process('look', () => onWaking(name)).catch(redis.failed);
  };

  return {
    queues: Object.values(queues),
    wake(name, at) {
      const inMs = at ? at.getTime() - Date.now() : 0;
      if (closed || inMs > farAheadMs) return;
      if (inMs <= 0) void send(name, 'now', { debounce: { id: wakingId, ttl: oneWakingMs } });
      else void send(name, `at ${at?.getTime()}`, { delay: inMs, jobId: `at ${at?.getTime()}` });
    },
    work(jobs) {
      looks.start(jobs);
      for (const name of jobNames) void takeWakings(name);
    },
    isUp: redis.isUp,
    async close() {
      closed = true;
      const bulls = Object.values(queues);
      // Nothing more is taken from Redis while the last looks end.
      const paused = Promise.all(bulls.map((queue) => queue.pause(true, true).catch(() => undefined)));
      await looks.close();
      const told = paused.then(() => Promise.all(bulls.map((queue) => queue.close())));
      // A Redis that does not answer is not waited for: what it was not told of is only looked at once more.
      await Promise.race([told, sleep(longestGoodbyeMs, undefined, { ref: false })]);
      redis.close();
      // Bull connects once more while it closes.
      void told.finally(redis.close);
    },
  };
}
