// How long the oldest rows have been waiting to be worked on: by this one sees whether anybody works.
import type { Store } from './store.ts';

/** What may be waiting: texts that came in, texts and calls to go out, and timers. */
export const dueRows = ['inbox', 'outbox', 'calls', 'timers'] as const;
export type DueRows = (typeof dueRows)[number];

/** Rows that are older than this are not worked on. A line that may send one text a second can well be busy for a while. */
export const oldestSeconds: Readonly<Record<DueRows, number>> = { inbox: 900, outbox: 1800, calls: 1800, timers: 300 };

/** In seconds; 0 where nothing is due. */
export type Ages = Readonly<Record<DueRows, number>>;

/** Each of these reads the end of an index. What waits behind an earlier text of the same person is not due. $1 now. */
export const agesSql = `
SELECT ${dueRows.map((rows) => `greatest(0, extract(epoch FROM $1::timestamptz - ${rows}))::float8 AS ${rows}`).join(', ')}
FROM (SELECT
  (SELECT min(received_at) FROM inbox_text WHERE handled_at IS NULL AND failed_at IS NULL) AS inbox,
  (SELECT o.due_at FROM outbox_text o
   WHERE o.status IN ('queued', 'sending') AND o.due_at <= $1::timestamptz AND NOT EXISTS (
     SELECT 1 FROM outbox_text e WHERE e.contact_id = o.contact_id AND e.id < o.id AND e.status IN ('queued', 'sending'))
   ORDER BY o.due_at LIMIT 1) AS outbox,
  (SELECT min(due_at) FROM outgoing_call WHERE status IN ('queued', 'placing')) AS calls,
  (SELECT min(due_at) FROM timer) AS timers
) oldest`;

/** Rejects where the database is out of reach. */
export async function agesOfOldest({ pool }: Store, now: Date): Promise<Ages> {
  const { rows } = await pool.query<Record<DueRows, number | null>>({ name: 'ages', text: agesSql, values: [now] });
  const [row] = rows;
  return { inbox: row?.inbox ?? 0, outbox: row?.outbox ?? 0, calls: row?.calls ?? 0, timers: row?.timers ?? 0 };
}
