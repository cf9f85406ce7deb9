// Texts that arrived: those that were recorded but not handled are handed out again.
import type { InboundText } from '../telephony/provider.ts';
import type { Store } from './store.ts';

/** A text whose handling was cut short; it may be tried again. */
export interface UnhandledText {
  readonly text: InboundText;
  readonly tries: number;
}

/** Whoever records a text handles it at once; after this long they must have failed. */
const givenUpAfter = `interval '5 seconds'`;
const firstRetrySeconds = 5;
const longestRetrySeconds = 600;

/** Claims the oldest unhandled texts; each is handed out again later, less and less often, until it is handled. */
export async function claimUnhandled(
  { pool, seal }: Store,
  now: Date,
  most: number,
): Promise<readonly UnhandledText[]> {
  const { rows } = await pool.query<{ sealed_text: Buffer; tries: number }>(
    `UPDATE inbox_text SET tries = tries + 1,
       retry_at = $1::timestamptz + least($3 * power(2, least(tries, 20)), $4) * interval '1 second'
     WHERE sid IN (
       SELECT sid FROM inbox_text
       WHERE handled_at IS NULL AND received_at < $1::timestamptz - ${givenUpAfter}
         AND coalesce(retry_at, '-infinity') <= $1::timestamptz
       ORDER BY received_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )
     RETURNING sealed_text, tries`,
    [now, most, firstRetrySeconds, longestRetrySeconds],
  );
  return rows.map(({ sealed_text, tries }) => ({ text: JSON.parse(seal.open(sealed_text)) as InboundText, tries }));
}

/** A text to a number of no community: kept, and nothing more to do about it. */
export async function settleUnknown({ pool }: Store, sid: string, now: Date): Promise<void> {
  await pool.query('UPDATE inbox_text SET handled_at = $2 WHERE sid = $1', [sid, now]);
}

export async function deleteReceivedBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query('DELETE FROM inbox_text WHERE handled_at < $1', [instant]);
}
