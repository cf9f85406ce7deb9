// What became of an attempt to send a text: written down in one statement each.
import type { ClaimedText } from './outbox.ts';
import type { Store } from './store.ts';
import { toldWithinMs, type Untold } from './untold.ts';

/** Which attempt is meant: one that was given up as lost must not undo what the next one did. */
export type Attempt = Pick<ClaimedText, 'id' | 'tries'>;

/** The network may have reported what became of a text before our own attempt came back; that stays. */
const isAttempt = `id = $1 AND tries = $2 AND status = 'sending'`;

/** The provider took it. A status that was reported before this stays. */
export async function settleSent({ pool }: Store, id: string, sid: string): Promise<void> {
  await pool.query(
    `UPDATE outbox_text SET sid = coalesce(sid, $2), status = CASE WHEN status = 'sending' THEN 'sent' ELSE status END
     WHERE id = $1 AND NOT $2 = ANY (past_sids)`,
    [id, sid],
  );
}

/** `untold`: why somebody is to hear of it. Resolves to false where it was settled otherwise in the meantime. */
export async function settleUnsent(
  { pool }: Store,
  { id, tries }: Attempt,
  status: 'failed' | 'suppressed' | 'expired',
  errorCode: number | undefined,
  untold?: { readonly because: Untold['because']; readonly now: Date },
): Promise<boolean> {
  const untoldDueAt = untold ? new Date(untold.now.getTime() + toldWithinMs) : null;
  const { rowCount } = await pool.query(
    `UPDATE outbox_text SET status = $3, error_code = $4, untold = $5, untold_due_at = $6 WHERE ${isAttempt}`,
    [id, tries, status, errorCode ?? null, untold?.because ?? null, untoldDueAt],
  );
  return rowCount === 1;
}

/** To be tried again: `queued` where it certainly was not sent, `sending` where it may have been. */
export async function postpone(
  { pool }: Store,
  { id, tries }: Attempt,
  status: 'queued' | 'sending',
  until: Date,
  errorCode: number | undefined,
): Promise<void> {
  await pool.query(`UPDATE outbox_text SET status = $3, due_at = $4, error_code = $5 WHERE ${isAttempt}`, [
    id,
    tries,
    status,
    until,
    errorCode ?? null,
  ]);
}

/** Waits for the morning, where it may be joined with others; it certainly was not sent. */
export async function holdUntil({ pool }: Store, { id, tries }: Attempt, morning: Date): Promise<void> {
  await pool.query(`UPDATE outbox_text SET status = 'queued', held = true, due_at = $3 WHERE ${isAttempt}`, [
    id,
    tries,
    morning,
  ]);
}

/** Ids, at the provider, of texts to the same person whose fate is known: those can't be this one. */
export async function sidsSentTo({ pool }: Store, contactId: string | undefined): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ sids: string[] }>(
    `SELECT CASE WHEN sid IS NULL THEN past_sids ELSE past_sids || sid END AS sids FROM outbox_text
     WHERE contact_id IS NOT DISTINCT FROM $1 AND (sid IS NOT NULL OR past_sids <> '{}') ORDER BY id DESC LIMIT 500`,
    [contactId ?? null],
  );
  return new Set(rows.flatMap(({ sids }) => sids));
}
