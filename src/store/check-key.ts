// Whether DATA_KEY is the one that the data were sealed with, found out before anything is decided without them.
import type { Store } from './store.ts';

/** Throws SealError where the key is another one. A database without data takes any key. */
export async function checkDataKey({ pool, seal }: Store): Promise<void> {
  const { rows } = await pool.query<{ sealed: Buffer }>('SELECT sealed_stewards AS sealed FROM community LIMIT 1');
  for (const { sealed } of rows) seal.open(sealed);
}
