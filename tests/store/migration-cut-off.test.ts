// The database goes down while a process brings it up to date: that is an error of that call, and not the end of the process.
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/migrate.ts';
import { createTestDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

const migrationLock = 72_707_369;

test('a connection that is cut while it migrates', async () => {
  const { url, drop } = await createTestDatabase();
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('SELECT pg_advisory_lock($1)', [migrationLock]);
  const migrating = migrate(url);
  const cutOff = expect(migrating).rejects.toMatchObject({ code: '57P01' });
  await until(async () => {
    const { rowCount } = await other.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event = 'advisory'`,
    );
    return rowCount === 1;
  });
  await cutOff;
  await other.end();
  await drop();
});
