// What the line gathers for a while, to tell it in one call, is told at once: a run has no time to wait for that.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Impatience {
  stop(): Promise<void>;
}

export function letNothingBeGathered(databaseUrl: string): Impatience {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, connectionTimeoutMillis: 1_000 });
  pool.on('error', () => undefined);
  let isOver = false;
  const live = async (): Promise<void> => {
    while (!isOver) {
      await sleep(500);
      // The database comes and goes.
      await pool
        .query(
          "UPDATE timer SET due_at = now() WHERE kind = 'callOut' AND due_at BETWEEN now() AND now() + interval '25 seconds'",
        )
        .catch(() => undefined);
    }
    await pool.end();
  };
  const living = live();
  return {
    async stop() {
      isOver = true;
      await living;
    },
  };
}
