// Which communities are too large to be gone through while somebody waits for a page: theirs is counted with the other figures.
import type { Store } from '../store.ts';

/** So many phones are gone through in a few dozen milliseconds. */
const mostOnTheSpot = 1_000;

export async function isLarge({ pool }: Store, communityId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM contact WHERE community_id = $1 ORDER BY phone_hash OFFSET ${mostOnTheSpot} LIMIT 1`,
    [communityId],
  );
  return rowCount === 1;
}
