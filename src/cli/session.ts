// The database for the length of a command: the one that is set, the embedded one that is up, or the embedded one started for it.
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../embedded/postgres.ts';
import { createLog } from '../log.ts';
import { migrate } from '../migrate.ts';
import { readSecrets } from '../secrets.ts';
import { createDb, type Db } from '../store/prisma.ts';
import type { Seal } from '../store/seal.ts';
import { openStore, type Store } from '../store/store.ts';

export interface Session {
  readonly db: Db;
  readonly seal: Seal;
  /** The same database, for what does not go through Prisma. */
  readonly store: Store;
}

/** Runs `use` with the address of the database. */
export const withDatabaseUrl = async <T>(config: Config, use: (url: string) => Promise<T>): Promise<T> => {
  if (config.databaseUrl !== undefined) return use(config.databaseUrl);
  const log = createLog('error', (line) => process.stderr.write(line));
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  try {
    return await use(embedded.url);
  } finally {
    await embedded.stop();
  }
};

/** Runs `use` with a database that is up to date. */
export const withSession = <T>(config: Config, use: (session: Session) => Promise<T>): Promise<T> =>
  withDatabaseUrl(config, async (url) => {
    const { dataKeys } = await readSecrets(config);
    await migrate(url);
    const db = createDb(url);
    const store = openStore(url, dataKeys, () => undefined);
    try {
      return await use({ db, seal: store.seal, store });
    } finally {
      await store.pool.end();
      await db.$disconnect();
    }
  });
