// The hotline's own numbers.
import type { Store } from './store.ts';

/** Every number of every community, E.164. */
export async function listNumbers({ pool }: Pick<Store, 'pool'>): Promise<readonly string[]> {
  const { rows } = await pool.query<{ number: string }>('SELECT number FROM line ORDER BY position, number');
  return rows.map(({ number }) => number);
}
