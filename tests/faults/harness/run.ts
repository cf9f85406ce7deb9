// One run: a hotline of four processes, 200 phones and everything that can go wrong, for a while; then peace, and judgement.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../../../src/emulator/start.ts';
import { migrate } from '../../../src/migrate.ts';
import { createDb, type Db } from '../../../src/store/prisma.ts';
import { claimPort } from '../../../src/web.ts';
import { account, addCommunity, closed } from '../../support/hotline.ts';
import { startRedis } from '../../support/redis.ts';
import { startBalancer } from './balancer.ts';
import { figuresOf, type Run } from './figures.ts';
import { faultsIn, verdictOn } from './judges/verdict.ts';
import { letThingsGoWrong } from './mishaps.ts';
import { letPeopleText } from './people.ts';
import { startOwnPostgres } from './postgres.ts';
import { createProcess, type Part, type Process } from './processes.ts';
import { chanceFrom } from './random.ts';
import { type Evidence, gatherRecord } from './record.ts';
import { townAt } from './town.ts';

export interface RunOptions {
  readonly seed: number;
  /** How long things go wrong; the peace afterwards comes on top of it. */
  readonly forMs: number;
  /** Told of each step. */
  readonly say: (words: string) => void;
}

export interface Outcome {
  readonly figures: string;
  /** Empty where everything was kept. */
  readonly faults: readonly string[];
}

const parts: readonly Part[] = ['web', 'web', 'worker', 'worker'];

/** However slow the machine: what has not come to rest by then hangs. */
const restWithinMs = 15 * 60_000;

export async function runFaults({ seed, forMs, say }: RunOptions): Promise<Outcome> {
  const startedAtMs = Date.now();
  const dir = await mkdtemp(join(process.env.TEST_DATA_DIR ?? tmpdir(), 'neighborline-faults-'));
  const town = townAt(new Date());
  const key = randomBytes(32);
  const postgres = await startOwnPostgres(dir);
  const redis = await startRedis();
  const balancer = await startBalancer();
  const emulator = await startEmulator({ ...account, port: 0, pace: { sentAfterMs: 20, deliveredAfterMs: 80 } });
  // A text to somebody who has stopped all texts is to be seen, not only refused.
  emulator.setFaults({ optOut: 'failsLater' });
  await migrate(postgres.url);
  await withDb(postgres.url, (db) => addCommunity(db, [key], emulator, balancer.url, town));
  const settings = {
    PUBLIC_URL: balancer.url,
    DATA_DIR: join(dir, 'data'),
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    DATA_KEY: key.toString('base64'),
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: emulator.url,
    LOG_LEVEL: 'info',
  };
  const processes = await Promise.all(
    parts.map(async (part) => createProcess(part, await freePort(), settings, balancer)),
  );
  try {
    await startAll(processes);
    say('four processes are up');
    const people = letPeopleText(emulator, town, chanceFrom(seed + 1));
    const mishaps = letThingsGoWrong({ processes, redis, postgres, emulator }, seed + 2);
    await sleep(forMs);
    await mishaps.stop();
    emulator.setFaults({ optOut: 'failsLater' });
    await people.stop();
    say('nobody texts any more, and nothing goes wrong');
    const rest = await comeToRest({ postgres, processes, emulator, dir: settings.DATA_DIR, say });
    const record = await withDb(postgres.url, (db) => gatherRecord(emulator, db, { sleepers: town.sleepers, ...rest }));
    const faults = faultsIn(verdictOn(record));
    const logs = processes.map(({ output }) => output()).join('\n');
    const tookMs = Date.now() - startedAtMs;
    const run: Run = { seed, tookMs, record, mishaps: mishaps.counts, logs, faults };
    return { figures: figuresOf(run), faults };
  } finally {
    await Promise.all(processes.map(({ end }) => end('SIGKILL')));
    await emulator.close();
    await balancer.close();
    await redis.close();
    await postgres.close();
    await rm(dir, { recursive: true, force: true });
  }
}

interface Resting {
  readonly postgres: { readonly url: string };
  readonly processes: readonly Process[];
  readonly emulator: Emulator;
  readonly dir: string;
  readonly say: (words: string) => void;
}

/** Resolves once all work that was due is done and the processes have ended in order. */
async function comeToRest({ postgres, processes, emulator, dir, say }: Resting): Promise<Omit<Evidence, 'sleepers'>> {
  // An attempt of a process that was killed counts as lost after a minute. With nobody at work it can be taken for over at once.
  await Promise.all(processes.map(({ end }) => end('SIGKILL')));
  await withDb(postgres.url, letAMinutePass);
  await startAll(processes);
  const workLeft = await withDb(postgres.url, (db) => waitForRest(db, dir));
  const restedAt = new Date();
  await emulator.settled();
  // The workers first: what they had in hand is still reported.
  for (const part of ['worker', 'web'] as const) {
    const codes = await Promise.all(processes.filter((each) => each.part === part).map(({ end }) => end('SIGTERM')));
    if (codes.some((code) => code !== 0))
      throw new Error(`a ${part} process did not end in order: ${codes.join(', ')}`);
    await emulator.settled();
  }
  say('all is at rest');
  return { restedAt, workLeft };
}

/** Resolves to what is still due where it takes too long. */
async function waitForRest(db: Db, dir: string): Promise<string> {
  const giveUpAtMs = Date.now() + restWithinMs;
  for (;;) {
    const left = await workLeftIn(db, dir);
    if (left === '' || Date.now() > giveUpAtMs) return left;
    await sleep(250);
  }
}

async function letAMinutePass(db: Db): Promise<void> {
  const now = new Date();
  await db.outboxText.updateMany({ where: { status: 'sending' }, data: { dueAt: now } });
  await db.timer.updateMany({ where: { claimedUntil: { not: null } }, data: { claimedUntil: now } });
  await db.inboxText.updateMany({ where: { handledAt: null, failedAt: null }, data: { retryAt: now } });
}

/** In words; empty where nothing is due. */
async function workLeftIn(db: Db, dir: string): Promise<string> {
  const now = new Date();
  const counts = {
    'on disk': (await readdir(join(dir, 'journal')).catch(() => [])).length,
    'to be handled': await db.inboxText.count({ where: { handledAt: null, failedAt: null } }),
    'in doubt': await db.outboxText.count({ where: { status: 'sending' } }),
    'to be sent': await db.outboxText.count({ where: { status: 'queued', dueAt: { lte: now } } }),
    'timers due': await db.timer.count({ where: { dueAt: { lte: now } } }),
  };
  const left = Object.entries(counts).filter(([, count]) => count > 0);
  return left.map(([what, count]) => `${count} ${what}`).join(', ');
}

const startAll = async (processes: readonly Process[]): Promise<void> =>
  void (await Promise.all(processes.map(({ start }) => start())));

async function withDb<Result>(url: string, use: (db: Db) => Promise<Result>): Promise<Result> {
  const db = createDb(url);
  return use(db).finally(() => db.$disconnect());
}

async function freePort(): Promise<number> {
  const server = await claimPort(0);
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}
