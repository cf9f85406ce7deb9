// One run: a hotline of four processes, 200 phones and everything that can go wrong, for a while; then peace, and judgement.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmulator } from '../../../src/emulator/start.ts';
import { migrate } from '../../../src/migrate.ts';
import { createSeal } from '../../../src/store/seal.ts';
import { claimPort } from '../../../src/web.ts';
import { account, addCommunity, closed } from '../../support/hotline.ts';
import { startRedis } from '../../support/redis.ts';
import { startBalancer } from './balancer.ts';
import { complaintsIn } from './complaints.ts';
import { figuresOf } from './figures.ts';
import { letNothingBeGathered } from './impatience.ts';
import { faultsIn, verdictOn } from './judges/verdict.ts';
import { letThingsGoWrong } from './mishaps.ts';
import { withDb } from './own-db.ts';
import { letPeopleText } from './people.ts';
import { startOwnPostgres } from './postgres.ts';
import { createProcess, type Part } from './processes.ts';
import { compileProgram } from './program.ts';
import { chanceFrom } from './random.ts';
import { gatherRecord, type RunRecord } from './record.ts';
import { comeToRest } from './rest.ts';
import { letPeopleCall } from './telephones.ts';
import { allOf, townAt } from './town.ts';

export interface RunOptions {
  readonly seed: number;
  /** How long things go wrong; the peace afterwards comes on top of it. */
  readonly forMs: number;
  /** Told of each step. */
  readonly say: (words: string) => void;
}

export interface Outcome {
  readonly figures: string;
  /** Errors that were logged; with a database that comes and goes there are some. */
  readonly complaints: readonly string[];
  /** Empty where everything was kept. */
  readonly faults: readonly string[];
  /** What was judged. */
  readonly record: RunRecord;
}

const leastKills = 2;
const leastTexts = 60;
const leastCalls = 3;

const parts: readonly Part[] = ['web', 'web', 'worker', 'worker'];

type Stop = () => Promise<unknown>;

export async function runFaults(options: RunOptions): Promise<Outcome> {
  const stops: Stop[] = [];
  try {
    return await run(options, stops);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function run({ seed, forMs, say }: RunOptions, stops: Stop[]): Promise<Outcome> {
  const startedAtMs = Date.now();
  const dir = await mkdtemp(join(process.env.TEST_DATA_DIR ?? tmpdir(), 'neighborline-faults-'));
  stops.push(() => rm(dir, { recursive: true, force: true }));
  const postgres = await startOwnPostgres(dir);
  stops.push(postgres.close);
  const redis = await startRedis();
  stops.push(redis.close);
  const balancer = await startBalancer();
  stops.push(balancer.close);
  const emulator = await startEmulator({ ...account, port: 0, pace: { sentAfterMs: 20, deliveredAfterMs: 80 } });
  stops.push(emulator.close);
  // A text to somebody who has stopped all texts is to be seen, not only refused.
  emulator.setFaults({ optOut: 'failsLater' });
  const town = townAt(new Date());
  const key = randomBytes(32);
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
  const program = await compileProgram(join(dir, 'program'));
  const processes = await Promise.all(
    parts.map(async (part) => createProcess(part, { port: await freePort(), settings, program, balancer })),
  );
  stops.push(() => Promise.all(processes.map(({ end }) => end('SIGKILL'))));
  await Promise.all(processes.map(({ start }) => start()));
  say('four processes are up');

  const people = letPeopleText(emulator, town, chanceFrom(seed + 1));
  const telephones = letPeopleCall(emulator, town, chanceFrom(seed + 9));
  const impatience = letNothingBeGathered(postgres.url);
  const mishaps = letThingsGoWrong({ processes, redis, postgres, emulator }, seed + 2);
  const callsHeard = () =>
    emulator.calls().filter(({ direction, answeredBy }) => direction === 'received' && answeredBy === 'human').length;
  await sleep(forMs);
  // On a slow machine it takes longer until enough has happened to be judged.
  while (mishaps.counts.kill < leastKills || emulator.texts().length < leastTexts || callsHeard() < leastCalls)
    await sleep(100);
  await mishaps.stop();
  emulator.setFaults({ optOut: 'failsLater' });
  await people.stop();
  await telephones.stop();
  await impatience.stop();
  say('nobody texts or calls any more, and nothing goes wrong');
  const rest = await comeToRest({ postgres, processes, emulator, dir: settings.DATA_DIR, say });
  const evidence = { sleepers: town.sleepers, landlines: allOf(town.landlines), ...rest };
  const record = await withDb(postgres.url, (db) => gatherRecord(emulator, db, createSeal([key]), evidence));
  const faults = faultsIn(verdictOn(record));
  const logs = processes.map(({ output }) => output()).join('\n');
  const tookMs = Date.now() - startedAtMs;
  const figures = figuresOf({ seed, tookMs, record, mishaps: mishaps.counts, logs, faults });
  return { figures, complaints: complaintsIn(logs), faults, record };
}

/** Not one that the system gives to connections, which could take it while its process is down. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = await claimPort(port).catch(() => undefined);
    if (server) return closed(server).then(() => port);
  }
}
