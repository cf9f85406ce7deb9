// Whether a fault is the database's absence, which passes, or a fault of ours.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { isDatabaseAway } from '../../src/store/database-fault.ts';
import { openPool } from '../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type DatabaseProxy, startProxy } from '../support/tcp-proxy.ts';

let database: TestDatabase;
let proxy: DatabaseProxy;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await startProxy(database.url);
  pool = openPool(proxy.url, () => undefined);
});

afterAll(async () => {
  await pool.end();
  await proxy.close();
  await database.drop();
});

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no fault',
    (error: unknown) => error,
  );

const isAway = async (sql: string): Promise<boolean> => isDatabaseAway(await faultOf(pool.query(sql)));

describe('it is away', () => {
  test('where a connection breaks in the middle of a query, and where none can be made', async () => {
    const client = await pool.connect();
    client.on('error', () => undefined);
    const asleep = faultOf(client.query('SELECT pg_sleep(60)'));
    await proxy.cut();
    expect(isDatabaseAway(await asleep)).toBe(true);
    client.release(true);
    expect(await isAway('SELECT 1')).toBe(true);
    await proxy.mend();
    expect(await faultOf(pool.query('SELECT 1'))).toBe('no fault');
  });

  test('where it ends our connection', async () => {
    expect(await isAway('SELECT pg_terminate_backend(pg_backend_pid())')).toBe(true);
  });

  test('where it hangs', async () => {
    proxy.freeze();
    expect(await isAway('SELECT 1')).toBe(true);
    proxy.thaw();
  });

  test('where there is no such database, or it does not let us in', async () => {
    const nowhere = new URL(database.url);
    nowhere.pathname = '/nowhere';
    const wrong = new URL(database.url);
    wrong.password = 'wrong';
    for (const { href } of [nowhere, wrong]) {
      const other = openPool(href, () => undefined);
      expect(isDatabaseAway(await faultOf(other.query('SELECT 1')))).toBe(true);
      await other.end();
    }
  });

  test('where it takes no writes', async () => {
    expect(await isAway('BEGIN READ ONLY; DELETE FROM timer; COMMIT')).toBe(true);
    await pool.query('ROLLBACK');
  });
});

test.each([
  ['a wrong statement', 'SELEC 1'],
  ['a table that is not there', 'SELECT * FROM nothing'],
  ['a value that does not fit', `SELECT 'x'::int`],
  ['a rule that is broken', `INSERT INTO line (number, community_id) VALUES ('+1', gen_random_uuid())`],
])('it is not away for %s', async (_, sql) => {
  expect(await isAway(sql)).toBe(false);
});

test('nor is it for what is no fault of a database at all', () => {
  for (const thrown of [undefined, null, 'x', new Error('a fault of ours'), new TypeError('x is undefined')]) {
    expect(isDatabaseAway(thrown)).toBe(false);
  }
});
