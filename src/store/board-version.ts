// Changes whenever something on the board does.
import type { Store } from './store.ts';

/** Of the community $1. Every change of a request counts its version up, and whatever is over leaves the live ones. */
export const versionSql = `SELECT count(*) || '.' || coalesce(sum(version), 0) AS version
FROM request WHERE community_id = $1 AND status IN ('open', 'matched')`;

export async function boardVersion({ pool }: Store, communityId: string): Promise<string> {
  const { rows } = await pool.query<{ version: string }>({
    name: 'board-version',
    text: versionSql,
    values: [communityId],
  });
  return rows[0]?.version ?? '';
}
