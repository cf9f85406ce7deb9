// The embedded database's folder: made once, whole or not at all.
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { ServerUser } from './server-user.ts';

export const databaseUser = 'neighborline';

export interface Cluster {
  readonly home: string;
  /** PostgreSQL's own data. */
  readonly data: string;
  /** What the server writes to standard error. */
  readonly log: string;
  /** A file that only we may read. */
  readonly password: string;
}

const clusterIn = (home: string): Cluster => ({
  home,
  data: join(home, 'data'),
  log: join(home, 'postgres.log'),
  password: join(home, 'password'),
});

export const clusterOf = (dataDir: string): Cluster => clusterIn(resolve(dataDir, 'postgres'));

const isMade = (cluster: Cluster): Promise<boolean> =>
  stat(join(cluster.data, 'PG_VERSION')).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new EmbeddedPostgresError(
        `The database's folder ${cluster.home} belongs to another user: start as that user, or set DATA_DIR to a folder of your own`,
        { cause: error },
      );
    },
  );

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const draftName = 'postgres.making-';

/** Removes what is left of a first start that was killed. */
const removeAbandonedDrafts = async (dataDir: string): Promise<void> => {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(draftName) && !isRunning(Number.parseInt(name.slice(draftName.length), 10)))
      await rm(join(dataDir, name), { recursive: true, force: true });
  }
};

const initdb = async (draft: Cluster, binaries: Binaries, user: ServerUser, durable: boolean): Promise<void> => {
  const { ids } = user;
  await mkdir(draft.home, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const handedOver = join(draft.home, 'handed-over');
  await writeFile(draft.password, password, { mode: 0o600 });
  await writeFile(handedOver, password, { mode: 0o600 });
  if (ids !== undefined) for (const path of [draft.home, handedOver]) await chown(path, ids.uid, ids.gid);
  const { code, output } = await user.run(binaries.initdb, [
    ...['-D', draft.data, '-U', databaseUser, '--auth=scram-sha-256', `--pwfile=${handedOver}`],
    // Independent of the languages this machine happens to have.
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    // The password is 192 random bits, so stretching it would only make every connection slower.
    ...['--set', 'scram_iterations=1'],
    ...(durable ? [] : ['--no-sync']),
  ]);
  if (code !== 0) throw new EmbeddedPostgresError(`The embedded database could not be made: ${lastLine(output)}`);
  await rm(handedOver);
};

export const lastLine = (output: string): string => output.trim().split('\n').at(-1)?.trim() ?? '';

/**
 * Makes the cluster unless it is there. `durable: false` spares the disk, for data nobody will miss.
 * Several processes may try at once: all end up with the same one.
 */
export const makeCluster = async (
  cluster: Cluster,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): Promise<void> => {
  if (await isMade(cluster)) return;
  const dataDir = dirname(cluster.home);
  await removeAbandonedDrafts(dataDir);
  const draft = clusterIn(join(dataDir, `${draftName}${process.pid}-${randomBytes(4).toString('hex')}`));
  try {
    await initdb(draft, binaries, user, durable);
    await rename(draft.home, cluster.home).catch(async (error) => {
      if (!(await isMade(cluster))) throw error;
    });
  } finally {
    await rm(draft.home, { recursive: true, force: true });
  }
};

/** The address of the server on `port`, password included: never log it. */
export const addressOf = async (cluster: Cluster, port: number): Promise<string> => {
  const password = await readFile(cluster.password, 'utf8').catch((cause) => {
    throw new EmbeddedPostgresError(
      `The database's password can't be read from ${join(basename(cluster.home), basename(cluster.password))} in DATA_DIR: start as the user who started it first`,
      { cause },
    );
  });
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/postgres?sslmode=disable`;
};
