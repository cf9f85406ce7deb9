// What became of calls of ours, and those of which that is not known, or of which nobody has done what follows.
import type { MissedCall } from '../domain/event.ts';
import type { Store } from './store.ts';

/** Whoever takes in how a call ended has this long to do what follows; then another does. */
const followedWithin = `interval '1 minute'`;

const askedAgainAfter = `interval '5 minutes'`;

/** A call of ours that is over, and of which follows what has to. */
export interface SettledCall {
  readonly id: string;
  readonly contactId: string;
  readonly cause: string | undefined;
  /** Absent where somebody spoke with us. */
  readonly missed: MissedCall | undefined;
  /** The request whose asker waited on the line to talk. */
  readonly talkOf: string | undefined;
}

interface SettledRow {
  readonly id: string;
  readonly status: string;
  readonly contact_id: string;
  readonly cause: string | null;
  readonly request_id: string | null;
}

const settledColumns = 'id, status, contact_id, cause, request_id';

const missedCalls: readonly string[] = ['machine', 'busy', 'unanswered', 'failed'] satisfies readonly MissedCall[];

const isMissed = (status: string): status is MissedCall => missedCalls.includes(status);

const settledFrom = ({ id, status, contact_id: contactId, cause, request_id: talkOf }: SettledRow): SettledCall => ({
  ...{ id, contactId, cause: cause ?? undefined },
  ...{ missed: isMissed(status) ? status : undefined, talkOf: talkOf ?? undefined },
});

const isOpen = `status IN ('queued', 'placing', 'placed')`;

/**
 * Takes in how a call of ours ended. `missed` counts where nobody spoke with us. Resolves to the call where this is news, or where what
 * follows of it was left undone for too long; `wasLive`: until now it was not known to be over.
 */
export async function settleCall(
  { pool }: Store,
  id: string,
  missed: MissedCall,
  { now, wasLive = false }: { readonly now: Date; readonly wasLive?: boolean },
): Promise<SettledCall | undefined> {
  const { rows } = await pool.query<SettledRow>(
    `UPDATE outgoing_call SET status = CASE WHEN ${isOpen} THEN $2 ELSE status END, follow_at = $3::timestamptz + ${followedWithin}
     WHERE id = $1 AND (${isOpen} OR $4 OR follow_at <= $3::timestamptz) RETURNING ${settledColumns}`,
    [id, missed, now, wasLive],
  );
  return rows.map(settledFrom)[0];
}

/** What follows of a call that is over has been done. */
export async function settleFollowed({ pool }: Store, id: string): Promise<void> {
  await pool.query('UPDATE outgoing_call SET follow_at = NULL WHERE id = $1', [id]);
}

/** A call of which nobody has reported how it ended, or nobody has done what follows. */
export interface UnfollowedCall extends SettledCall {
  readonly sid: string | undefined;
}

/** Takes calls that are to be followed up, each for one of those who try. */
export async function claimUnfollowed({ pool }: Store, now: Date, most: number): Promise<readonly UnfollowedCall[]> {
  const { rows } = await pool.query<SettledRow & { sid: string | null }>(
    `WITH next AS (
       SELECT id FROM outgoing_call WHERE follow_at <= $1::timestamptz AND status NOT IN ('queued', 'placing')
       ORDER BY follow_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )
     UPDATE outgoing_call SET follow_at = $1::timestamptz + ${askedAgainAfter} WHERE id IN (SELECT id FROM next)
     RETURNING ${settledColumns}, sid`,
    [now, most],
  );
  return rows.map((row) => ({ ...settledFrom(row), sid: row.sid ?? undefined }));
}
