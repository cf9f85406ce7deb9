// The database server and the Redis that the bench runs on: found or started as the tests do it, in a folder that goes away with them.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase } from '../tests/support/database.ts';
import { redisForTests } from '../tests/support/redis.ts';
import { removeTestServer } from '../tests/support/remove-test-server.js';
import type { BenchDatabase } from './part.ts';

export interface Servers {
  database(): Promise<BenchDatabase & { drop(): Promise<void> }>;
  redis(): Promise<{ readonly url: string; close(): Promise<void> }>;
  /** Ends them and removes their files. */
  end(): Promise<void>;
}

/** Named like a test run's folder, so that the next run of tests or bench clears away what a killed one has left. */
export async function openServers(): Promise<Servers> {
  const folder = await mkdtemp(join(tmpdir(), `neighborline-tests-${process.pid}-bench-`));
  process.env.TEST_DATA_DIR = folder;
  return {
    async database() {
      const { url, drop } = await createTestDatabase({ durable: true });
      const pool = new pg.Pool({ connectionString: url, max: 4 });
      pool.on('error', () => undefined);
      return {
        url,
        pool,
        async drop() {
          await pool.end();
          await drop();
        },
      };
    },
    redis: redisForTests,
    end: () => removeTestServer(folder),
  };
}

export async function postgresVersion({ pool }: BenchDatabase): Promise<string> {
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version');
  return `PostgreSQL ${rows[0]?.server_version ?? '?'}`;
}
