// Requests by the numbers that people know them by.
import type { Store } from './store.ts';

/** `undefined` where the community has no request of that number. */
export async function requestIdOf({ pool }: Store, communityId: string, code: number): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'request-id',
    text: 'SELECT id FROM request WHERE community_id = $1 AND code = $2',
    values: [communityId, code],
  });
  return rows[0]?.id;
}
