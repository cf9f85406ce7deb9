// Brings a database up to date: applies prisma/migrations in order and keeps Prisma's own record of them, as `prisma migrate deploy`
// would, so that either may be used.
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { messageOf } from './log.ts';

/** The database can't be brought up to date; the message says why. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

const migrationsFolder = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** A database that hangs counts as out of reach. */
const connectWithinMs = 10_000;

// The lock `prisma migrate` takes.
const migrationLock = 72_707_369;

const createRecord = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

const readMigrations = async (): Promise<readonly Migration[]> => {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

const readApplied = async (client: pg.Client): Promise<ReadonlyMap<string, Applied>> => {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
};

const isApplied = (migration: Migration, applied: ReadonlyMap<string, Applied>): boolean => {
  const row = applied.get(migration.name);
  if (row === undefined) return false;
  if (row.finished_at === null)
    throw new MigrationError(`Migration ${migration.name} failed earlier: mend it with \`npx prisma migrate resolve\``);
  if (row.checksum !== migration.checksum)
    throw new MigrationError(
      `Migration ${migration.name} is not the one this database was made with: use the version of the program that made it, or a new DATA_DIR`,
    );
  return true;
};

// All of a migration or nothing, so that a crash in the middle leaves nothing to mend.
const apply = async (client: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new MigrationError(`Migration ${name} failed: ${messageOf(cause)}`, { cause });
  }
};

/** The names of those that are missing; applies none. Throws as `migrate` does. */
export const missingMigrations = (databaseUrl: string): Promise<readonly string[]> =>
  connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ made: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS made",
    );
    const applied = rows[0]?.made ? await readApplied(client) : new Map<string, Applied>();
    return (await readMigrations()).filter((migration) => !isApplied(migration, applied)).map(({ name }) => name);
  });

/**
 * Applies what is missing and answers with the names of what it applied. Of several processes that try at once, one does it and the
 * others wait. Throws MigrationError, or pg's error where the database can't be reached.
 */
export const migrate = (databaseUrl: string): Promise<readonly string[]> =>
  connected(databaseUrl, async (client) => {
    const migrations = await readMigrations();
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(createRecord);
    const applied = await readApplied(client);
    const missing = migrations.filter((migration) => !isApplied(migration, applied));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  });

async function connected<T>(databaseUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: connectWithinMs });
  // A connection that is cut tells whoever asks it something, and must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
