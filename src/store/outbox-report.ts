// What the network reports of a text that it took: late, repeated and in any order. A status never goes back.
import type { StatusReport } from '../telephony/provider.ts';
import type { Store } from './store.ts';
import { toldWithinMs, type Untold } from './untold.ts';

/** What a report changed. */
export interface Reported {
  readonly contactId: string | undefined;
  readonly saying: string | undefined;
  readonly writtenAt: Date;
  /** What it was caused by, for the log. */
  readonly cause: string | undefined;
  /** It did not arrive, and will be tried again. */
  readonly isTriedAgain: boolean;
  /** It did not arrive, and by now it says nothing useful any more. */
  readonly isExpired: boolean;
}

interface Row {
  readonly contact_id: string | null;
  readonly saying: string | null;
  readonly created_at: Date;
  readonly cause: string | null;
  readonly status: string;
  readonly is_expired: boolean;
}

/** What a text of ours is about, and whether it may come at any hour. */
export interface TextOutline {
  readonly contactId: string | undefined;
  readonly requestId: string | undefined;
  readonly urgent: boolean;
}

export async function outlineOf({ pool }: Store, id: string): Promise<TextOutline | undefined> {
  const { rows } = await pool.query<{ contact_id: string | null; request_id: string | null; urgent: boolean }>(
    'SELECT contact_id, request_id, urgent OR last_word AS urgent FROM outbox_text WHERE id = $1',
    [id],
  );
  return rows.map((row) => ({
    contactId: row.contact_id ?? undefined,
    requestId: row.request_id ?? undefined,
    urgent: row.urgent,
  }))[0];
}

const next = '($5::timestamptz[])[cardinality(past_sids) + 1]';
const isAgain = `coalesce(${next} < coalesce(expires_at, 'infinity'), false)`;

/**
 * Takes in a report. `again`: when a text that did not arrive is tried again, the first time, the second and so on; empty where that
 * is of no use. `untold`: why somebody is to hear of it where it is not. A report about an earlier try says nothing. Resolves to
 * `undefined` where it says nothing new.
 */
export async function recordStatus(
  { pool }: Store,
  id: string,
  { sid, status, errorCode }: StatusReport,
  again: readonly Date[],
  untold?: { readonly because: Untold['because']; readonly now: Date },
): Promise<Reported | undefined> {
  const { rows } = await pool.query<Row>(
    `UPDATE outbox_text SET
       status = CASE WHEN ${isAgain} THEN 'queued' ELSE $3 END,
       due_at = CASE WHEN ${isAgain} THEN ${next} ELSE due_at END,
       past_sids = CASE WHEN ${isAgain} THEN past_sids || $2::text ELSE past_sids END,
       sid = CASE WHEN ${isAgain} THEN NULL ELSE $2 END,
       untold = CASE WHEN ${isAgain} THEN NULL ELSE $6 END,
       untold_due_at = CASE WHEN ${isAgain} THEN NULL ELSE $7::timestamptz END,
       error_code = coalesce($4, error_code)
     WHERE id = $1 AND coalesce(sid, $2) = $2 AND NOT $2 = ANY (past_sids)
       AND (status IN ('queued', 'sending') OR (status = 'sent' AND $3 <> 'sent'))
     RETURNING contact_id, saying, created_at, cause, status,
       status <> 'queued' AND coalesce(expires_at <= ${next}, false) AS is_expired`,
    [
      id,
      sid,
      status,
      errorCode ?? null,
      again,
      untold?.because ?? null,
      untold ? new Date(untold.now.getTime() + toldWithinMs) : null,
    ],
  );
  return rows.map((row) => ({
    contactId: row.contact_id ?? undefined,
    saying: row.saying ?? undefined,
    writtenAt: row.created_at,
    cause: row.cause ?? undefined,
    isTriedAgain: row.status === 'queued',
    isExpired: row.is_expired,
  }))[0];
}
