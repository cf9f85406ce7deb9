// Timers that are due: claimed by one process at a time, and claimed again where that process died.
import type { TimerKind } from '../domain/timers.ts';
import type { ClaimedTimer } from './load.ts';
import type { Store } from './store.ts';

const claimFor = `interval '30 seconds'`;

/** Claims the timers that have been due the longest. */
export async function claimDue({ pool }: Store, now: Date, most: number): Promise<readonly ClaimedTimer[]> {
  const { rows } = await pool.query<{ id: string; kind: TimerKind; requestId: string; claimedUntil: Date }>(
    `UPDATE timer SET claimed_until = $1::timestamptz + ${claimFor}
     WHERE id IN (
       SELECT id FROM timer
       WHERE due_at <= $1::timestamptz AND coalesce(claimed_until, '-infinity') <= $1::timestamptz
       ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )
     RETURNING id, kind, request_id AS "requestId", claimed_until AS "claimedUntil"`,
    [now, most],
  );
  return rows;
}
