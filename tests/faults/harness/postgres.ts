// A PostgreSQL of the harness's own, which can be restarted, in order or as after a crash.
import { findBinaries } from '../../../src/embedded/binaries.ts';
import { clusterOf } from '../../../src/embedded/cluster.ts';
import { startEmbeddedPostgres } from '../../../src/embedded/postgres.ts';
import { findServerUser } from '../../../src/embedded/server-user.ts';
import { createLog } from '../../../src/log.ts';
import { withDb } from './own-db.ts';

export interface OwnPostgres {
  readonly url: string;
  /** `immediate`: as after a crash, with a recovery. Resolves once it is up again. */
  restart(how: 'fast' | 'immediate'): Promise<void>;
  close(): Promise<void>;
}

export async function startOwnPostgres(dataDir: string): Promise<OwnPostgres> {
  const embedded = await startEmbeddedPostgres({ dataDir, log: createLog('silent'), durable: false });
  await embedded.leave();
  const cluster = clusterOf(dataDir);
  const { pgCtl, postgres } = await findBinaries();
  const user = await findServerUser(cluster.data, [cluster.home, postgres]);
  const control = async (verb: 'restart' | 'stop', how: string): Promise<void> => {
    const { code, output } = await user.run(pgCtl, [
      ...[verb, '-w', '-s', '-t', '120', '-m', how, '-D', cluster.data],
      ...(verb === 'restart' ? ['-l', cluster.log] : []),
    ]);
    if (code !== 0) throw new Error(`PostgreSQL did not ${verb}: ${output}`);
  };
  // So that a run can be judged by when something was committed, and not by when it was decided.
  await withDb(embedded.url, (db) => db.$executeRaw`ALTER SYSTEM SET track_commit_timestamp = on`);
  await control('restart', 'fast');
  return { url: embedded.url, restart: (how) => control('restart', how), close: () => control('stop', 'immediate') };
}
