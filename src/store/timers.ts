// Timers that are due: claimed by one process at a time, and claimed again where that process died.
import type { CommunityTimerKind, ContactTimerKind, RequestTimerKind, TimerSubject } from '../domain/timers.ts';
import type { ClaimedTimer } from './happening.ts';
import type { Store } from './store.ts';

const claimFor = `interval '30 seconds'`;

/** A timer that this process has claimed, and when it fell due. */
export type DueTimer = ClaimedTimer & { readonly dueAt: Date };

interface Row {
  readonly id: string;
  readonly due_at: Date;
  readonly kind: string;
  readonly community_id: string;
  readonly request_id: string | null;
  readonly contact_id: string | null;
  readonly claimed_until: Date;
  readonly cause: string | null;
}

/** What is about a request has its id, what is about a phone has the phone's, and what is about a community has neither. */
const subjectOf = ({
  kind,
  request_id: requestId,
  contact_id: contactId,
  community_id: communityId,
}: Row): TimerSubject => {
  if (requestId !== null) return { kind: kind as RequestTimerKind, requestId };
  if (contactId !== null) return { kind: kind as ContactTimerKind, contactId };
  return { kind: kind as CommunityTimerKind, communityId };
};

const timerFrom = (row: Row): DueTimer => ({
  ...subjectOf(row),
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
     RETURNING id, due_at, kind, community_id, request_id, contact_id, claimed_until, cause`,
    [now, most],
  );
  return rows.map(timerFrom).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
