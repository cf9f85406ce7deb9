// The migrations lead to the very schema that prisma/schema.prisma describes, and are applied once.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { schemaDiff } from '../../scripts/schema-diff.ts';
import { migrate } from '../../src/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const prisma = new URL('../../prisma/', import.meta.url);
const schema = readFileSync(new URL('schema.prisma', prisma), 'utf8');

const databases: TestDatabase[] = [];
const clients: pg.Client[] = [];

const open = async (options: { empty: boolean }): Promise<{ url: string; client: pg.Client }> => {
  const database = await createTestDatabase(options);
  databases.push(database);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  clients.push(client);
  return { url: database.url, client };
};

afterAll(async () => {
  for (const client of clients) await client.end();
  for (const database of databases) await database.drop();
});

const catalog = async (client: pg.Client): Promise<unknown> => {
  const of = async (sql: string): Promise<unknown> => (await client.query(sql)).rows;
  return {
    columns: await of(`
      SELECT table_name, column_name, column_default, is_nullable, data_type, udt_name, datetime_precision
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY table_name, column_name`),
    indexes: await of(`
      SELECT indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY indexdef`),
    constraints: await of(`
      SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)
      ORDER BY 1, 2`),
    types: await of(`SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'`),
  };
};

describe('the migrations', () => {
  let migrated: { url: string; client: pg.Client };
  beforeAll(async () => {
    migrated = await open({ empty: false });
  });

  test('make what the schema describes', async () => {
    const described = await open({ empty: true });
    await described.client.query(await schemaDiff(described.url, undefined, schema));
    expect(await catalog(migrated.client)).toEqual(await catalog(described.client));
  });

  test('end with one that keeps this schema, from which the next will start', () => {
    const last = readdirSync(new URL('migrations', prisma))
      .filter((name) => /^\d{4}_/.test(name))
      .sort()
      .at(-1);
    expect(readFileSync(new URL(`migrations/${last}/schema.prisma`, prisma), 'utf8')).toBe(schema);
  });

  test('are recorded as `prisma migrate deploy` records them', async () => {
    const { rows } = await migrated.client.query('SELECT * FROM _prisma_migrations ORDER BY migration_name');
    expect(rows[0]).toMatchObject({
      migration_name: '0001_init',
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
    });
    expect(rows[0].checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0].finished_at).toBeInstanceOf(Date);
  });

  test('are applied once', async () => {
    expect(await migrate(migrated.url)).toEqual([]);
  });

  test('are applied by one of several processes that try at once', async () => {
    const { url } = await open({ empty: true });
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toContain('0001_init');
    expect(new Set(applied.flat()).size).toBe(applied.flat().length);
  });

  test('that failed earlier, or were changed since, are reported', async () => {
    const { url, client } = await open({ empty: false });
    await client.query(`UPDATE _prisma_migrations SET checksum = 'other'`);
    await expect(migrate(url)).rejects.toThrow(/0001_init is not the one this database was made with/);
    await client.query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(url)).rejects.toThrow(/0001_init failed earlier/);
  });
});
