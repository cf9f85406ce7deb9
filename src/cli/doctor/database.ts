// The database: whether it is reached, up to date, of our key, of the same time as we are, and worked on.
import type { Config } from '../../config.ts';
import { MigrationError, missingMigrations } from '../../migrate.ts';
import { readSecrets } from '../../secrets.ts';
import { checkDataKey } from '../../store/check-key.ts';
import { databaseFault } from '../../store/database-fault.ts';
import { listNumbers } from '../../store/lines.ts';
import { agesOfOldest, dueRows, oldestSeconds } from '../../store/oldest-due.ts';
import { SealError } from '../../store/seal.ts';
import { openStore, type Store } from '../../store/store.ts';
import { counted } from '../counted.ts';
import { explainFailure } from '../failure.ts';
import { withDatabaseUrl } from '../session.ts';
import { type Finding, note, well, wrong } from './finding.ts';

export interface DatabaseFindings {
  readonly findings: readonly Finding[];
  /** Of every community; none where they can't be read. */
  readonly numbers: readonly string[];
}

const mostSecondsApart = 30;

export async function checkDatabase(config: Config): Promise<DatabaseFindings> {
  try {
    return await withDatabaseUrl(config, (url) => lookInto(config, url));
  } catch (error) {
    return { findings: [faultFound(error)], numbers: [] };
  }
}

function faultFound(error: unknown): Finding {
  const says = explainFailure(error);
  if (databaseFault(error) !== undefined)
    return wrong(says, 'start the database, or mend DATABASE_URL; until then texts are kept on disk');
  if (error instanceof SealError)
    return wrong(says, 'restore the DATA_KEY (or DATA_DIR/data-key) with which this database was made');
  if (error instanceof MigrationError) return wrong(says, 'do what is said there before you start the hotline');
  return wrong(says, 'mend what is said there, and ask again');
}

async function lookInto(config: Config, url: string): Promise<DatabaseFindings> {
  const reached = well(
    config.databaseUrl === undefined ? 'The embedded PostgreSQL is up.' : 'PostgreSQL of DATABASE_URL is reached.',
  );
  const missing = await missingMigrations(url);
  if (missing.length > 0) return { findings: [reached, behind(missing)], numbers: [] };
  const { dataKeys } = await readSecrets(config);
  const store = openStore(url, dataKeys, () => undefined);
  try {
    await checkDataKey(store);
    const numbers = await listNumbers(store);
    const upToDate = well('It is up to date, and the sealing key is the one it was made with.');
    return {
      findings: [reached, upToDate, ...communities(numbers), ...(await clocks(store)), ...(await work(store))],
      numbers,
    };
  } finally {
    await store.pool.end();
  }
}

const behind = (missing: readonly string[]): Finding => {
  const mend = 'hotline migrate (a start of the hotline does it too)';
  // The first is missing from a database that nobody has used yet.
  return missing[0]?.startsWith('0001_')
    ? note('It is new and empty.', mend)
    : wrong(`It is behind this program by ${counted(missing.length, 'migration')}.`, mend);
};

const communities = (numbers: readonly string[]): readonly Finding[] =>
  numbers.length > 0
    ? [well(`It knows ${counted(numbers.length, 'number')} of ours.`)]
    : [note('There is no community yet.', 'hotline community apply FILE; start from communities/demo/community.yaml')];

async function clocks({ pool }: Store): Promise<readonly Finding[]> {
  const { rows } = await pool.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  const apart = Math.round(Math.abs((rows[0]?.now.getTime() ?? 0) - Date.now()) / 1000);
  return apart > mostSecondsApart
    ? [wrong(`Its clock and ours are ${apart} seconds apart.`, 'set both machines by NTP: reminders go by them')]
    : [];
}

async function work(store: Store): Promise<readonly Finding[]> {
  const ages = await agesOfOldest(store, new Date());
  const late = dueRows.filter((rows) => ages[rows] > oldestSeconds[rows]);
  const oldest = Math.round(Math.max(...dueRows.map((rows) => ages[rows])));
  if (late.length === 0) return [well(`The oldest work that is due has waited for ${counted(oldest, 'second')}.`)];
  return late.map((rows) =>
    wrong(
      `Nobody works on ${rows}: the oldest row has been due for ${Math.round(ages[rows])} seconds.`,
      'start a worker (`npm start`, or the worker of the Procfile), or see in its log why it does not get on',
    ),
  );
}
