// A fresh, migrated database for a test file: a copy of a template, on a server that the whole run shares.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { createLog } from '../../src/log.ts';
import { migrate } from '../../src/migrate.ts';
import type { Patience } from '../../src/store/store.ts';

export interface TestDatabase {
  readonly url: string;
  /** Close your own connections first. */
  drop(): Promise<void>;
}

const template = 'neighborline_template';
const templateLock = 1;

const databaseOn = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const makeTemplate = async (server: pg.Client, serverUrl: string): Promise<void> => {
  await server.query('SELECT pg_advisory_lock($1)', [templateLock]);
  const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
  if (rowCount === 0) {
    await server.query(`CREATE DATABASE making_${template}`);
    await migrate(databaseOn(serverUrl, `making_${template}`));
    await server.query(`ALTER DATABASE making_${template} RENAME TO ${template}`);
  }
  await server.query('SELECT pg_advisory_unlock($1)', [templateLock]);
};

/** `empty: true` leaves the migrations out; `durable: true` is for what measures how long writing takes. */
export const createTestDatabase = async ({ empty = false, durable = false } = {}): Promise<TestDatabase> => {
  const dataDir = process.env.TEST_DATA_DIR;
  if (dataDir === undefined) throw new Error('Run the tests through jest, whose globalSetup names TEST_DATA_DIR');
  const embedded = await startEmbeddedPostgres({ dataDir, log: createLog('error'), durable });
  const server = new pg.Client({ connectionString: embedded.url });
  await server.connect();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Whoever fails at it lets go of the lock, so that the others fail as well and do not wait for ever.
  if (!empty)
    await makeTemplate(server, embedded.url).catch(async (error: unknown) => {
      await server.end();
      throw error;
    });
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : template}`);
  return {
    url: databaseOn(embedded.url, name),
    drop: async () => {
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
      await embedded.leave();
    },
  };
};

/** However slow the machine is that tests run on, its database is there. */
export const patience: Patience = { connectWithinMs: 600_000, answerWithinMs: 600_000 };
