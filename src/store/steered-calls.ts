// Calls in which something is to be done from outside: phones that are to fall silent, and calls to be fetched out of a room.
import type { Store } from './store.ts';

/** A call to be fetched, and the step that follows the room it is in. */
export interface Fetched {
  readonly sid: string;
  readonly nextStep: number;
}

/** What was tried and did not come back is tried again after this long. */
const again = `interval '10 seconds'`;

const batch = 10;

/** Takes phones that ring for nobody any more; a call that is only being placed is taken once its id is known. */
export async function claimRinging({ pool }: Store, now: Date): Promise<readonly string[]> {
  const { rows } = await pool.query<{ sid: string }>(
    `WITH next AS (
       SELECT id FROM outgoing_call WHERE silence_at <= $1::timestamptz AND sid IS NOT NULL AND status = 'placed'
       ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED
     )
     UPDATE outgoing_call o SET silence_at = $1::timestamptz + ${again} FROM next WHERE next.id = o.id RETURNING o.sid`,
    [now],
  );
  return rows.map(({ sid }) => sid);
}

export async function settleRinging({ pool }: Store, sid: string): Promise<void> {
  await pool.query('UPDATE outgoing_call SET silence_at = NULL WHERE sid = $1', [sid]);
}

/** Takes calls that are to come out of their room. */
export async function claimFetched({ pool }: Store, now: Date): Promise<readonly Fetched[]> {
  const { rows } = await pool.query<Fetched>(
    `WITH next AS (
       SELECT sid FROM call WHERE fetch_at <= $1::timestamptz AND ended_at IS NULL
       ORDER BY sid LIMIT ${batch} FOR UPDATE SKIP LOCKED
     )
     UPDATE call c SET fetch_at = $1::timestamptz + ${again} FROM next WHERE next.sid = c.sid
     RETURNING c.sid, c.step AS "nextStep"`,
    [now],
  );
  return rows;
}

export async function settleFetched({ pool }: Store, { sid, nextStep }: Fetched): Promise<void> {
  await pool.query('UPDATE call SET fetch_at = NULL WHERE sid = $1 AND step = $2', [sid, nextStep]);
}

/** Has a call fetched out of the room it is in. */
export async function askToFetch({ pool }: Store, sid: string, now: Date): Promise<void> {
  await pool.query('UPDATE call SET fetch_at = $2 WHERE sid = $1 AND ended_at IS NULL', [sid, now]);
}
