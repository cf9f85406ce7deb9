// Texts to be sent: claimed in order for one person, urgent ones first, and settled with what became of them.
import type { DeliveryStatus, OutboundText } from '../telephony/provider.ts';
import type { Store } from './store.ts';

export interface ClaimedText extends Omit<OutboundText, 'pictures' | 'statusUrl'> {
  readonly id: string;
  readonly contactId: string | undefined;
  /** Addresses of its pictures at the provider. */
  readonly pictures: readonly string[];
  /** Its owner has stopped all texts since it was written. */
  readonly isStopped: boolean;
  /** An earlier attempt did not come back: it may have been sent. */
  readonly isDoubtful: boolean;
  readonly tries: number;
  readonly createdAt: Date;
}

interface Row {
  readonly id: string;
  readonly contact_id: string | null;
  readonly to_sealed: Buffer;
  readonly line: string;
  readonly body_sealed: Buffer;
  readonly sealed_pictures: Buffer | null;
  readonly is_stopped: boolean;
  readonly was: string;
  readonly tries: number;
  readonly created_at: Date;
}

/** An attempt that has not come back after this long is lost. */
const attemptLasts = `interval '60 seconds'`;

/** The network may have reported what became of a text before our own attempt came back; that stays. */
const isUnsettled = `status IN ('queued', 'sending')`;

/** Claims texts that are due. A person's later text waits until their earlier one is settled, unless that waits for the morning. */
export async function claimTexts({ pool, seal }: Store, now: Date, most: number): Promise<readonly ClaimedText[]> {
  const { rows } = await pool.query<Row>(
    `WITH next AS (
       SELECT o.id, o.status, coalesce(c.opted_out, false) AND NOT o.last_word AS is_stopped
       FROM outbox_text o LEFT JOIN contact c ON c.id = o.contact_id
       WHERE o.status IN ('queued', 'sending') AND o.due_at <= $1::timestamptz
         AND NOT EXISTS (
           SELECT 1 FROM outbox_text e
           WHERE e.contact_id = o.contact_id AND e.id < o.id AND e.status IN ('queued', 'sending')
             AND NOT (e.held AND e.status = 'queued' AND e.due_at > $1::timestamptz)
         )
       ORDER BY o.urgent DESC, o.id LIMIT $2 FOR UPDATE OF o SKIP LOCKED
     )
     UPDATE outbox_text o SET status = 'sending', tries = tries + 1, due_at = $1::timestamptz + ${attemptLasts}
     FROM next WHERE next.id = o.id
     RETURNING o.id, o.contact_id, o.to_sealed, o.line, o.body_sealed, o.sealed_pictures, next.is_stopped,
       next.status AS was, o.tries, o.created_at`,
    [now, most],
  );
  return rows
    .map((row) => ({
      id: row.id,
      contactId: row.contact_id ?? undefined,
      from: row.line,
      to: seal.open(row.to_sealed),
      body: seal.open(row.body_sealed),
      pictures: row.sealed_pictures ? (JSON.parse(seal.open(row.sealed_pictures)) as string[]) : [],
      isStopped: row.is_stopped,
      isDoubtful: row.was === 'sending',
      tries: row.tries,
      createdAt: row.created_at,
    }))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** The provider took it. A status that was reported before this stays. */
export async function settleSent({ pool }: Store, id: string, sid: string): Promise<void> {
  await pool.query(
    `UPDATE outbox_text SET sid = $2, status = CASE WHEN status = 'sending' THEN 'sent' ELSE status END WHERE id = $1`,
    [id, sid],
  );
}

export async function settleUnsent(
  { pool }: Store,
  id: string,
  status: 'failed' | 'suppressed',
  errorCode: number | undefined,
): Promise<void> {
  await pool.query(`UPDATE outbox_text SET status = $2, error_code = $3 WHERE id = $1 AND ${isUnsettled}`, [
    id,
    status,
    errorCode ?? null,
  ]);
}

/** To be tried again: `queued` where it certainly was not sent, `sending` where it may have been. */
export async function postpone(
  { pool }: Store,
  id: string,
  status: 'queued' | 'sending',
  until: Date,
  errorCode: number | undefined,
): Promise<void> {
  await pool.query(
    `UPDATE outbox_text SET status = $2, due_at = $3, error_code = $4 WHERE id = $1 AND ${isUnsettled}`,
    [id, status, until, errorCode ?? null],
  );
}

/** Ids, at the provider, of texts to the same person that have been settled: those can't be this one. */
export async function sidsSentTo({ pool }: Store, contactId: string | undefined): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ sid: string }>(
    'SELECT sid FROM outbox_text WHERE contact_id IS NOT DISTINCT FROM $1 AND sid IS NOT NULL ORDER BY id DESC LIMIT 500',
    [contactId ?? null],
  );
  return new Set(rows.map(({ sid }) => sid));
}

/**
 * Takes in what the network says, repeated and in any order: a status never goes back. Resolves to the contact, where the
 * report changed something and the contact is known.
 */
export async function recordStatus(
  { pool }: Store,
  id: string,
  report: { readonly sid: string; readonly status: DeliveryStatus; readonly errorCode?: number | undefined },
): Promise<string | undefined> {
  const { rows } = await pool.query<{ contact_id: string | null }>(
    `UPDATE outbox_text SET sid = coalesce(sid, $2), status = $3, error_code = coalesce($4, error_code)
     WHERE id = $1 AND coalesce(sid, $2) = $2
       AND (status IN ('queued', 'sending') OR (status = 'sent' AND $3 <> 'sent'))
     RETURNING contact_id`,
    [id, report.sid, report.status, report.errorCode ?? null],
  );
  return rows[0]?.contact_id ?? undefined;
}

/** Texts that are settled are not kept for longer than they are of use. */
export async function deleteSettledBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query(`DELETE FROM outbox_text WHERE status NOT IN ('queued', 'sending') AND created_at < $1`, [instant]);
}
