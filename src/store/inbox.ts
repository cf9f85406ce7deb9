// Texts that arrived: those that were recorded but not handled are handed out again, one person's in the order in which they came.
import type { InboundText } from '../telephony/provider.ts';
import { hasEarlierUnhandled } from './inbox-sql.ts';
import type { Store } from './store.ts';

/** A text whose handling was cut short; it may be tried again. */
export interface UnhandledText {
  readonly text: InboundText;
  readonly receivedAt: Date;
  /** This time included. */
  readonly tries: number;
}

interface Row {
  readonly sealed_text: Buffer;
  readonly received_at: Date;
  readonly tries: number;
}

/** Whoever records a text handles it at once; after this long they must have failed. */
const givenUpAfter = `interval '5 seconds'`;
const firstRetrySeconds = 5;
const longestRetrySeconds = 600;

const isWaiting = `t.handled_at IS NULL AND t.failed_at IS NULL AND NOT ${hasEarlierUnhandled('t')}`;

/** $1 now. `candidates` selects sids of rows and locks them. */
const claimSql = (candidates: string): string =>
  `UPDATE inbox_text SET tries = tries + 1,
     retry_at = $1::timestamptz
       + least(${firstRetrySeconds} * power(2, least(tries, 20)), ${longestRetrySeconds}) * interval '1 second'
   WHERE sid IN (${candidates})
   RETURNING sealed_text, received_at, tries`;

const textFrom =
  ({ seal }: Store) =>
  ({ sealed_text, received_at, tries }: Row): UnhandledText => ({
    text: JSON.parse(seal.open(sealed_text)) as InboundText,
    receivedAt: received_at,
    tries,
  });

/** Claims the oldest unhandled text of each phone; it is handed out again later, less and less often, until it is handled. */
export async function claimUnhandled(store: Store, now: Date, most: number): Promise<readonly UnhandledText[]> {
  const { rows } = await store.pool.query<Row>(
    claimSql(
      `SELECT t.sid FROM inbox_text t
       WHERE ${isWaiting} AND coalesce(t.retry_at, t.received_at + ${givenUpAfter}) <= $1::timestamptz
       ORDER BY t.received_at, t.sid LIMIT $2 FOR UPDATE SKIP LOCKED`,
    ),
    [now, most],
  );
  return rows.map(textFrom(store));
}

/** Claims what the same phone texted next, where that has been waiting for this text. */
export async function claimNext(
  store: Store,
  now: Date,
  { from, to }: InboundText,
): Promise<UnhandledText | undefined> {
  const { rows } = await store.pool.query<Row>(
    claimSql(
      `SELECT t.sid FROM inbox_text t
       WHERE t.phone_hash = $2 AND t.community_id = (SELECT community_id FROM line WHERE number = $3)
         AND ${isWaiting} AND coalesce(t.retry_at, '-infinity') <= $1::timestamptz
       ORDER BY t.received_at, t.sid LIMIT 1 FOR UPDATE SKIP LOCKED`,
    ),
    [now, store.seal.hashPhone(from), to],
  );
  return rows.map(textFrom(store))[0];
}

/** Records a text that arrived earlier, once; it is handed out by `claimUnhandled` without delay. */
export async function recordText({ pool, seal }: Store, text: InboundText, receivedAt: Date): Promise<void> {
  await pool.query(
    `INSERT INTO inbox_text (sid, community_id, phone_hash, sealed_text, received_at, retry_at)
     VALUES ($1, (SELECT community_id FROM line WHERE number = $2), $3, $4, $5, $5)
     ON CONFLICT (sid) DO NOTHING`,
    [text.sid, text.to, seal.hashPhone(text.from), seal.seal(JSON.stringify(text)), receivedAt],
  );
}

export async function isRecorded({ pool }: Store, sid: string): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT 1 FROM inbox_text WHERE sid = $1', [sid]);
  return rowCount === 1;
}

/** It is handed out no more, and holds up nothing. It stays for a while, for whoever mends the fault. */
export async function setAside({ pool }: Store, sid: string, now: Date): Promise<void> {
  await pool.query('UPDATE inbox_text SET failed_at = $2 WHERE sid = $1 AND handled_at IS NULL', [sid, now]);
}

/** A text to a number of no community: kept, and nothing more to do about it. */
export async function settleUnknown({ pool }: Store, sid: string, now: Date): Promise<void> {
  await pool.query('UPDATE inbox_text SET handled_at = $2 WHERE sid = $1', [sid, now]);
}

export async function deleteReceivedBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query('DELETE FROM inbox_text WHERE handled_at < $1 OR failed_at < $1', [instant]);
}
