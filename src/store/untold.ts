// Texts that did not arrive, and of which somebody is still to hear. That stands in their row until it has been told, so that it
// outlives whoever learnt of it.
import type { DeliveryRefused } from '../domain/event.ts';
import type { Store } from './store.ts';

/** Whoever learnt of it tells it at once; after this long they must have failed. */
export const toldWithinMs = 60_000;

export interface Untold {
  readonly id: string;
  /** None where that contact was forgotten. */
  readonly contactId: string | undefined;
  readonly because: DeliveryRefused['because'];
  /** The phrase it was worded from. */
  readonly saying: string | undefined;
  readonly writtenAt: Date;
  /** What it was caused by, for the log. */
  readonly cause: string | undefined;
}

interface Row {
  readonly id: string;
  readonly contact_id: string | null;
  readonly untold: DeliveryRefused['because'];
  readonly saying: string | null;
  readonly created_at: Date;
  readonly cause: string | null;
}

/** Claims what has waited for longest; it is handed out again later until it is told. */
export async function claimUntold({ pool }: Store, now: Date, most: number): Promise<readonly Untold[]> {
  const { rows } = await pool.query<Row>(
    `UPDATE outbox_text SET untold_due_at = $2
     WHERE id IN (
       SELECT id FROM outbox_text WHERE untold IS NOT NULL AND untold_due_at <= $1
       ORDER BY untold_due_at LIMIT $3 FOR UPDATE SKIP LOCKED
     )
     RETURNING id, contact_id, untold, saying, created_at, cause`,
    [now, new Date(now.getTime() + toldWithinMs), most],
  );
  return rows.map((row) => ({
    id: row.id,
    contactId: row.contact_id ?? undefined,
    because: row.untold,
    saying: row.saying ?? undefined,
    writtenAt: row.created_at,
    cause: row.cause ?? undefined,
  }));
}

export async function settleTold({ pool }: Store, id: string): Promise<void> {
  await pool.query('UPDATE outbox_text SET untold = NULL, untold_due_at = NULL WHERE id = $1', [id]);
}
