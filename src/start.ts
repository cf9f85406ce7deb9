// Starts the parts of the hotline in one process, and what they need where no setting names it.
import type { Server } from 'node:http';
import { join } from 'node:path';
import { textUrlOf } from './addresses.ts';
import { type Config, ConfigError } from './config.ts';
import { createContext } from './context.ts';
import { makeDataDir } from './data-dir.ts';
import { openDatabase, prepareDatabase } from './database-opening.ts';
import { prepareDemo } from './demo.ts';
import { demoSteward } from './demo-guide.ts';
import { EmbeddedPostgresError } from './embedded/embedded-postgres-error.ts';
import { startEmbeddedPostgres } from './embedded/postgres.ts';
import { type AttachedEmulator, attachEmulator } from './emulated-network.ts';
import { openJournal } from './journal/journal.ts';
import { createLog, type Log } from './log.ts';
import { MigrationError } from './migrate.ts';
import { createBullQueue } from './queue/bull.ts';
import { createLocalQueue } from './queue/local.ts';
import { queuePrefix } from './queue/prefix.ts';
import { readSecrets } from './secrets.ts';
import { databaseFault } from './store/database-fault.ts';
import { SealError } from './store/seal.ts';
import { openStore } from './store/store.ts';
import { learn } from './understanding/understand.ts';
import { openVoices } from './voices/voices.ts';
import { claimPort, createHealthWeb, createWeb, isPortTaken } from './web.ts';
import { startDraining } from './webhooks/drain-journal.ts';
import { jobsOf } from './worker.ts';

export const everyPart = ['web', 'worker'] as const;

export type Part = (typeof everyPart)[number];

const needsTwilio =
  'TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are missing: the emulator runs only where every part is in one process, with `npm start`';

export interface Hotline {
  readonly whereToLook: readonly string[];
  /** Finishes what is in hand and lets go of everything. */
  stop(): Promise<void>;
}

export class PortTaken extends Error {
  override readonly name = 'PortTaken';

  constructor(port: number) {
    super(`Port ${port} is taken. Choose another one: PORT=${port + 10} npm start`);
  }
}

/** Faults whose message says how to mend them. */
const mendable = [ConfigError, EmbeddedPostgresError, MigrationError, PortTaken, SealError];

/** What to tell whoever starts the hotline of a fault that they can mend; `undefined` where it is ours. */
export const mendableFault = (error: unknown): string | undefined =>
  error instanceof Error && mendable.some((fault) => error instanceof fault) ? error.message : databaseFault(error);

type Stop = () => Promise<unknown>;

/** Throws what `mendableFault` explains. */
export async function startHotline(config: Config, parts: readonly Part[]): Promise<Hotline> {
  const stops: Stop[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    return { whereToLook: await startParts(config, parts, stops), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(config: Config, parts: readonly Part[], stops: Stop[]): Promise<readonly string[]> {
  const isEmulated = config.twilio === undefined;
  if (isEmulated && parts.length < everyPart.length) throw new ConfigError([needsTwilio]);
  const log = createLog(config.logLevel);
  const server = parts.includes('web') ? await claim(config.port, stops) : undefined;
  const { dataKeys, twilio: account } = await readSecrets(config);
  const databaseUrl = await findDatabase(config, log, stops);
  const onLost = (error: Error) => log.warn({ error }, 'a connection to the database was lost');
  let isOpen = false;
  const store = openStore(databaseUrl, dataKeys, onLost, () => isOpen);
  stops.push(() => store.pool.end());
  const prepare = () => prepareDatabase(databaseUrl, dataKeys);
  if (isEmulated) {
    // Nobody can text before the emulator is there, and that has to know the numbers.
    await prepare();
    isOpen = true;
    await prepareDemo(databaseUrl, dataKeys);
  }
  const emulator = isEmulated ? await attachEmulator(config, account, store, log) : undefined;
  if (emulator) stops.push(emulator.close);

  const bull =
    config.redisUrl === undefined
      ? undefined
      : createBullQueue({ url: config.redisUrl, prefix: queuePrefix(dataKeys), log });
  const queue = bull ?? createLocalQueue(log);
  const twilio = { ...account, publicUrl: config.publicUrl, apiBaseUrl: emulator?.url ?? config.twilioApiBaseUrl };
  const journal = server && openJournal({ folder: join(config.dataDir, 'journal'), seal: store.seal, log });
  if (journal) stops.push(journal.close);
  const voices = server && (await openVoices(join(config.dataDir, 'voices'), log));
  const context = createContext({ store, twilio, queue, log, journal, voices, now: emulator?.now });
  stops.push(queue.close);
  // The first text should not have to wait until the words of every language are learnt.
  learn(context.languages);
  if (server) {
    await makeDataDir(config.dataDir);
    const draining = await startDraining(context);
    stops.push(draining.stop);
    const stopping = new AbortController();
    const forOperators = { password: config.operatorPassword, queues: bull?.queues };
    server.on('request', createWeb(context, { ...forOperators, stopping: stopping.signal }));
    // Stopped first of all: what comes in still needs everything else.
    stops.push(() => {
      stopping.abort();
      return stopListening(server);
    });
  }
  if (config.healthPort !== undefined) (await claim(config.healthPort, stops)).on('request', createHealthWeb(context));
  const onOpen = () => {
    isOpen = true;
    if (parts.includes('worker')) queue.work(jobsOf(context));
  };
  const opening = await openDatabase(isEmulated ? async () => undefined : prepare, onOpen, log);
  stops.push(opening.stop);
  return whereToLook(config, emulator);
}

async function findDatabase(config: Config, log: Log, stops: Stop[]): Promise<string> {
  if (config.databaseUrl !== undefined) return config.databaseUrl;
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  stops.push(embedded.stop);
  return embedded.url;
}

/** Takes the port before anything else is started, so that a taken one is told at once. */
async function claim(port: number, stops: Stop[]): Promise<Server> {
  try {
    const server = await claimPort(port);
    stops.push(() => stopListening(server));
    return server;
  } catch (error) {
    if (isPortTaken(error)) throw new PortTaken(port);
    throw error;
  }
}

/** Answers what has come in, and takes nothing more. */
const stopListening = (server: Server): Promise<unknown> =>
  new Promise((resolve) => server.close(resolve).closeIdleConnections());

const whereToLook = (config: Config, emulator: AttachedEmulator | undefined): readonly string[] => [
  'Neighborline is up.',
  ...(emulator
    ? [`  Phones to try it with:  ${emulator.url}`, '  The phone network is emulated: nothing leaves this machine.']
    : [`  Twilio reaches it at:   ${textUrlOf(config)}`]),
  `  The stewards' desk:     ${config.publicUrl}/desk${emulator ? `  (sign in as ${demoSteward.name}: ${demoSteward.phone})` : ''}`,
  `  Health:                 http://127.0.0.1:${config.port}/readyz`,
  `  Data:                   ${config.databaseUrl === undefined ? join(config.dataDir, 'postgres') : 'the database of DATABASE_URL'}`,
  '  Open requests:          npm run -s hotline -- requests',
];
