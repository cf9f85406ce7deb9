// What kind of line a phone is on. Who has texted us is on one that takes texts; of everybody else it is looked up once.
import type { Store } from './store.ts';

export interface UnknownPhone {
  readonly contactId: string;
  /** E.164. */
  readonly phone: string;
}

/** While one process looks it up, or after it could not be learnt, nobody else does for this long. */
const claimFor = `interval '1 hour'`;

/** Claims phones whose line is not known and that have never texted or called us, the newest first. */
export async function claimUnknownPhones(
  { pool, seal }: Store,
  now: Date,
  most: number,
): Promise<readonly UnknownPhone[]> {
  const { rows } = await pool.query<{ id: string; phone_sealed: Buffer }>(
    `UPDATE contact SET line_type_due_at = $1::timestamptz + ${claimFor}
     WHERE id IN (
       SELECT c.id FROM contact c
       WHERE c.line_type IS NULL AND coalesce(c.line_type_due_at, '-infinity') <= $1::timestamptz
         AND NOT EXISTS (SELECT 1 FROM inbox_text t WHERE t.phone_hash = c.phone_hash)
         AND NOT EXISTS (SELECT 1 FROM call WHERE call.contact_id = c.id)
       ORDER BY c.created_at DESC LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
     )
     RETURNING id, phone_sealed`,
    [now, most],
  );
  return rows.map(({ id, phone_sealed }) => ({ contactId: id, phone: seal.open(phone_sealed) }));
}

/** Keeps what was learnt. A landline takes no texts: its people are told by telephone from now on. */
export async function settleLineType({ pool }: Store, contactId: string, lineType: string): Promise<void> {
  await pool.query(
    `UPDATE contact SET line_type = $2, textless = textless OR $2 = 'landline', version = version + 1 WHERE id = $1`,
    [contactId, lineType],
  );
}
