// Writes the next migration: `npx tsx scripts/migration.ts add_something`. Beside its SQL it keeps the schema it leads to, from which
// the one after it will start.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../src/embedded/postgres.ts';
import { createLog } from '../src/log.ts';
import { schemaDiff } from './schema-diff.ts';

const prisma = fileURLToPath(new URL('../prisma', import.meta.url));
const migrations = join(prisma, 'migrations');

const diffInThrowawayDatabase = async (from: string | undefined, to: string): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neighborline-migration-'));
  const database = await startEmbeddedPostgres({ dataDir, log: createLog('error'), durable: false });
  try {
    return await schemaDiff(database.url, from, to);
  } finally {
    await database.stop();
    await rm(dataDir, { recursive: true });
  }
};

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name))
  throw new Error('Give the migration a name such as add_something');

const earlier = (await readdir(migrations).catch(() => [])).filter((entry) => /^\d{4}_/.test(entry)).sort();
const last = earlier.at(-1);
const from = last === undefined ? undefined : await readFile(join(migrations, last, 'schema.prisma'), 'utf8');
const to = await readFile(join(prisma, 'schema.prisma'), 'utf8');
const sql = await diffInThrowawayDatabase(from, to);

if (sql === '') {
  console.log('The schema has not changed since the last migration.');
} else {
  const folder = join(migrations, `${String(Number(last?.slice(0, 4) ?? 0) + 1).padStart(4, '0')}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(join(folder, 'migration.sql'), sql);
  await writeFile(join(folder, 'schema.prisma'), to);
  console.log(`Wrote ${folder}`);
}
