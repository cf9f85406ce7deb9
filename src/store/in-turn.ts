// What processes must do one after another, each seeing what the one before it has done.
import type pg from 'pg';

/** One number for each such thing, within the database. */
const turns = { claimCall: 7_134_202 } as const;

/** In one transaction. Whoever dies in the midst of it has done nothing, and holds nobody up. */
export async function inTurn<T>(
  pool: pg.Pool,
  turn: keyof typeof turns,
  use: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  client.on('error', heardByWhoeverAsks);
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${turns[turn]})`);
    const result = await use(client);
    await client.query('COMMIT');
    release(client);
    return result;
  } catch (error) {
    // With its connection goes whatever it had begun.
    release(client, true);
    throw error;
  }
}

/** A connection that is cut tells whoever asks it something, and must not end the process. */
const heardByWhoeverAsks = (): void => undefined;

function release(client: pg.PoolClient, destroy = false): void {
  client.off('error', heardByWhoeverAsks);
  client.release(destroy);
}
