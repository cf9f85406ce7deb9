// Who is asked a lot: found on the spot in a small community, and with the figures in a large one.
import type { Store } from './store.ts';

/** Nobody looks further. */
const mostFound = 400;

/**
 * $1 the community, $2 now. Every request that somebody was asked for in a week has changed in it, so that not all invitations have to be
 * gone through.
 */
export const askedMostSql = `
  SELECT member_id AS id, -sum(i.times) AS place FROM invitation i JOIN request r ON r.id = i.request_id
  WHERE r.community_id = $1 AND r.changed_at > $2::timestamptz - interval '7 days' AND i.asked_at > $2::timestamptz - interval '7 days'
  GROUP BY member_id ORDER BY place, member_id`;

/** Their ids, they first who were asked most. */
export async function findAskedMost({ pool }: Store, communityId: string, now: Date): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(`${askedMostSql} LIMIT ${mostFound}`, [communityId, now]);
  return rows.map(({ id }) => id);
}

/** As it was found with the figures; `undefined` where it is to be found on the spot. */
export async function readAskedMost(
  { pool, seal }: Store,
  communityId: string,
): Promise<readonly string[] | undefined> {
  const { rows } = await pool.query<{ sealed_asked_most: Buffer | null }>({
    name: 'asked-most',
    text: 'SELECT sealed_asked_most FROM figures WHERE community_id = $1',
    values: [communityId],
  });
  const sealed = rows[0]?.sealed_asked_most;
  return sealed ? (JSON.parse(seal.open(sealed)) as string[]) : undefined;
}
