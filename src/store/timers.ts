// Timers that are due: claimed by one process at a time, and claimed again where that process died.
import type { ContactTimerKind, RequestTimerKind } from '../domain/timers.ts';
import type { ClaimedTimer } from './happening.ts';
import type { Store } from './store.ts';

const claimFor = `interval '30 seconds'`;

/** A timer that this process has claimed, and when it fell due. */
export type DueTimer = ClaimedTimer & { readonly dueAt: Date };

interface Row {
  readonly id: string;
  readonly due_at: Date;
  readonly kind: string;
  readonly request_id: string | null;
  readonly contact_id: string | null;
  readonly claimed_until: Date;
  readonly cause: string | null;
}

/** Only `commit` writes timers, and it takes `Timer`: what is about a request has its id, what is about a phone has the phone's. */
const timerFrom = (row: Row): DueTimer => ({
  ...(row.request_id === null
    ? { kind: row.kind as ContactTimerKind, contactId: row.contact_id ?? '' }
    : { kind: row.kind as RequestTimerKind, requestId: row.request_id }),
  id: row.id,
  dueAt: row.due_at,
  claimedUntil: row.claimed_until,
  cause: row.cause ?? undefined,
});

/** Claims the timers that have been due the longest, in the order in which they fell due. */
export async function claimDue({ pool }: Store, now: Date, most: number): Promise<readonly DueTimer[]> {
  const { rows } = await pool.query<Row>(
    `UPDATE timer SET claimed_until = $1::timestamptz + ${claimFor}
     WHERE id IN (
       SELECT id FROM timer
       WHERE due_at <= $1::timestamptz AND coalesce(claimed_until, '-infinity') <= $1::timestamptz
       ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )
     RETURNING id, due_at, kind, request_id, contact_id, claimed_until, cause`,
    [now, most],
  );
  return rows.map(timerFrom).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
