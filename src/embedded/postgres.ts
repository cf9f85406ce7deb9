// The database for a machine that has none: PostgreSQL from an npm package, with its data under DATA_DIR.
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { makeDataDir } from '../data-dir.ts';
import type { Log } from '../log.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { addressOf, type Cluster, clusterOf, lastLine, makeCluster } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { readPort } from './postmaster.ts';
import { findServerUser, type ServerUser } from './server-user.ts';

export interface EmbeddedPostgres {
  /** Address with password: never log it. */
  readonly url: string;
  /** Lets go of the server; whoever lets go last shuts it down, cleanly. */
  stop(): Promise<void>;
  /** Lets go of the server and leaves it running. */
  leave(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** `false`: for data nobody will miss (tests), which may be lost when the machine fails. */
  readonly durable?: boolean;
}

// Recovery after a crash replays at most the log since the last checkpoint; this is far beyond what that takes.
const patienceMs = 120_000;

// Every process that uses the server holds this lock, shared, over a connection of its own. So the last one to leave can know that
// it is the last, and a process that was killed has let go without saying so.
const inUse = 7_134_201;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const serverSettings = (port: number, durable: boolean): string =>
  [
    `-p ${port}`,
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'],
    // What people wrote stays out of the server's log: no statements, no details.
    ...['log_error_verbosity=terse', 'log_min_error_statement=panic', 'log_checkpoints=off'],
    ...['synchronous_commit=on', ...(durable ? [] : ['fsync=off', 'full_page_writes=off'])],
  ]
    .map((setting, index) => (index === 0 ? setting : `-c ${setting}`))
    .join(' ');

const startServer = async (
  cluster: Cluster,
  { pgCtl }: Binaries,
  user: ServerUser,
  durable: boolean,
): Promise<string | undefined> => {
  const settings = serverSettings(await freePort(), durable);
  const seconds = String(patienceMs / 1000);
  const { code, output } = await user.run(pgCtl, [
    ...['start', '-w', '-s', '-t', seconds, '-D', cluster.data, '-l', cluster.log, '-o', settings],
  ]);
  return code === 0 ? undefined : lastLine(output);
};

/** A connection that holds the lock, or `undefined` while the server is coming up or going down. */
const takeLease = async (url: string, log: Log): Promise<pg.Client | undefined> => {
  const lease = new pg.Client({ connectionString: url, application_name: 'neighborline lease', keepAlive: true });
  lease.on('error', (error) => log.error({ error }, 'The embedded database went away'));
  try {
    await lease.connect();
    await lease.query('select pg_advisory_lock_shared($1)', [inUse]);
    return lease;
  } catch {
    lease.removeAllListeners('error').on('error', () => undefined);
    await lease.end().catch(() => undefined);
    return undefined;
  }
};

const letGo = async (lease: pg.Client, stopServer: () => Promise<void>): Promise<void> => {
  // From here on the connection may be cut at any time.
  lease.removeAllListeners('error').on('error', () => undefined);
  try {
    await lease.query('select pg_advisory_unlock_shared($1)', [inUse]);
    const { rows } = await lease.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [inUse]);
    if (rows[0]?.last) await stopServer();
  } catch (error) {
    // The server has ended before us; then there is nothing to let go of.
    if (!(error instanceof EmbeddedPostgresError)) return;
    throw error;
  } finally {
    await lease.end().catch(() => undefined);
  }
};

/**
 * Starts the embedded PostgreSQL, or finds the one that another process of ours has started and joins it.
 * Throws EmbeddedPostgresError, which says what to do.
 */
export const startEmbeddedPostgres = async ({
  dataDir,
  log,
  durable = true,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  await makeDataDir(dataDir);
  const cluster = clusterOf(dataDir);
  const binaries = await findBinaries();
  const user = await findServerUser(cluster.data, [cluster.home, binaries.postgres]);
  await makeCluster(cluster, binaries, user, durable);

  const stopServer = async () => {
    const { code, output } = await user.run(binaries.pgCtl, ['stop', '-w', '-s', '-m', 'fast', '-D', cluster.data]);
    if (code !== 0) log.warn({ reason: lastLine(output) }, 'The embedded database did not stop');
  };

  const giveUpAt = Date.now() + patienceMs;
  let trouble: string | undefined;
  for (let failures = 0; failures < 3 && Date.now() < giveUpAt; ) {
    const port = await readPort(cluster);
    if (port === undefined) {
      // Fails where another process was quicker, and where the port was taken in between: both show in the next round.
      trouble = await startServer(cluster, binaries, user, durable);
      if (trouble !== undefined) failures += 1;
    } else {
      const url = await addressOf(cluster, port);
      const lease = await takeLease(url, log);
      if (lease !== undefined) return { url, stop: () => letGo(lease, stopServer), leave: () => lease.end() };
      await sleep(50);
    }
  }
  throw new EmbeddedPostgresError(
    `The embedded database did not start${trouble === undefined ? '' : ` (${trouble})`}: its log is ${cluster.log}`,
  );
};
