// Calls of ours: claimed one a second, and placed. Calls of anybody: over.
import { attemptLastsMs } from '../telephony/attempt.ts';
import { inTurn } from './in-turn.ts';
import type { Store } from './store.ts';

export interface ClaimedCall {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** An earlier attempt did not come back: the phone may ring already. */
  readonly isDoubtful: boolean;
  readonly tries: number;
  readonly claimedAt: Date;
  readonly createdAt: Date;
  /** What it was caused by, for the log. */
  readonly cause: string | undefined;
}

interface Row {
  readonly id: string;
  readonly to_sealed: Buffer;
  readonly line: string;
  readonly was: string;
  readonly tries: number;
  readonly created_at: Date;
  readonly cause: string | null;
}

/** Twilio places one call a second for an account; more would wait there. */
const apart = `interval '1 second'`;

/** Of a call that has not been reported to be over by then the network is asked. */
const reportedWithin = `interval '10 minutes'`;

const attemptLasts = `interval '${attemptLastsMs} milliseconds'`;

const isDue = `status IN ('queued', 'placing') AND due_at <= $1::timestamptz`;

/**
 * Claims the call that has waited longest, those for a talk first, where none was placed within the last second: by no other process
 * either, and so they claim in turn.
 */
export async function claimCall({ pool, seal }: Store, now: Date): Promise<ClaimedCall | undefined> {
  const due = await pool.query(`SELECT FROM outgoing_call WHERE ${isDue} LIMIT 1`, [now]);
  if (due.rowCount === 0) return undefined;
  const { rows } = await inTurn(pool, 'claimCall', (client) =>
    client.query<Row>(
      `WITH next AS (
       SELECT id, status FROM outgoing_call
       WHERE ${isDue}
         AND NOT EXISTS (SELECT 1 FROM outgoing_call WHERE placed_at > $1::timestamptz - ${apart} AND placed_at <= $1::timestamptz)
       -- Whoever waits on the line waits for every second of it.
       ORDER BY request_id IS NULL, id LIMIT 1 FOR UPDATE SKIP LOCKED
     )
     UPDATE outgoing_call o
     SET status = 'placing', tries = tries + 1, placed_at = $1::timestamptz, due_at = $1::timestamptz + ${attemptLasts},
       follow_at = $1::timestamptz + ${reportedWithin}
     FROM next WHERE next.id = o.id
     RETURNING o.id, o.to_sealed, o.line, next.status AS was, o.tries, o.created_at, o.cause`,
      [now],
    ),
  );
  return rows.map((row) => ({
    id: row.id,
    from: row.line,
    to: seal.open(row.to_sealed),
    isDoubtful: row.was === 'placing',
    tries: row.tries,
    claimedAt: now,
    createdAt: row.created_at,
    cause: row.cause ?? undefined,
  }))[0];
}

/** Ids, at the provider, of calls to the same person that are known: those can't be this one. */
export async function sidsOfCallsBeside({ pool }: Store, id: string): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ sid: string }>(
    `SELECT other.sid FROM outgoing_call own JOIN outgoing_call other ON other.contact_id = own.contact_id
     WHERE own.id = $1 AND other.id <> own.id AND other.sid IS NOT NULL`,
    [id],
  );
  return new Set(rows.map(({ sid }) => sid));
}

/** The provider took it. What was reported of it before this stays. */
export async function settlePlaced({ pool }: Store, id: string, sid: string): Promise<void> {
  await pool.query(
    `UPDATE outgoing_call SET sid = $2, status = CASE WHEN status = 'placing' THEN 'placed' ELSE status END WHERE id = $1`,
    [id, sid],
  );
}

/** To be tried again: `queued` where it certainly was not placed, `placing` where it may have been. */
export async function postponeCall(
  { pool }: Store,
  id: string,
  status: 'queued' | 'placing',
  until: Date,
): Promise<void> {
  await pool.query(`UPDATE outgoing_call SET status = $2, due_at = $3 WHERE id = $1 AND status = 'placing'`, [
    id,
    status,
    until,
  ]);
}

/**
 * A call, whoever placed it, is over: what was told to its last word has been heard. Resolves to the contact, where this was news and the
 * caller is known.
 */
export async function endCall({ pool }: Store, sid: string, now: Date): Promise<string | undefined> {
  const { rows } = await pool.query<{ contact_id: string | null }>(
    `WITH over AS (
       UPDATE call SET ended_at = $2 WHERE sid = $1 AND ended_at IS NULL RETURNING contact_id, telling, told_at
     ), heard AS (
       UPDATE news SET heard_at = $2 FROM over
       WHERE news.id = ANY(over.telling) AND over.told_at <= $2 AND news.heard_at IS NULL
     )
     SELECT contact_id FROM over`,
    [sid, now],
  );
  return rows[0]?.contact_id ?? undefined;
}

/** Calls that are over are not kept for longer than they are of use. */
export async function deleteCallsBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query('DELETE FROM call WHERE stepped_at < $1', [instant]);
  await pool.query(`DELETE FROM outgoing_call WHERE created_at < $1`, [instant]);
  // Words may be kept for longer.
  await pool.query('DELETE FROM news WHERE coalesce(expires_at, created_at) < $1 AND created_at < $1', [instant]);
}
