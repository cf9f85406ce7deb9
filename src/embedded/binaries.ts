// Where npm put PostgreSQL's programs for this machine.
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

interface BinariesPackage {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

const packageName = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

// npm packages can't hold symbolic links and npm may be told to run no install scripts, so the libraries' short names are made here.
const linkLibraries = async (bin: string): Promise<void> => {
  const home = dirname(bin);
  const list = await readFile(join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(home), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST')
        throw new EmbeddedPostgresError(
          `PostgreSQL's libraries in ${home} can't be given their short names (${error.code}): run \`npm rebuild\` as the user who installed`,
        );
    });
  }
};

/** Finds the programs; throws EmbeddedPostgresError where there are none for this kind of machine. */
export const findBinaries = async (): Promise<Binaries> => {
  const found = await import(packageName()).catch(() => {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for this machine (${packageName()} is not installed): set DATABASE_URL to a PostgreSQL of your own`,
    );
  });
  const { initdb, pg_ctl: pgCtl, postgres } = found as BinariesPackage;
  await linkLibraries(dirname(initdb));
  return { initdb, pgCtl, postgres };
};
