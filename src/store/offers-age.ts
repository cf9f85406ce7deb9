// Sees to it that whoever offers something is asked now and then whether it still holds, however they came to offer it.
import { offersAgeAfterMs } from '../domain/on-timer/offers-age.ts';
import type { Store } from './store.ts';

/** Those who came in together are not asked on one day. */
const spreadOverDays = 28;

/** A timer for each phone of theirs that has none. */
export async function setOffersTimers({ pool }: Store, now: Date): Promise<void> {
  await pool.query(
    `INSERT INTO timer (community_id, kind, contact_id, due_at)
     SELECT DISTINCT m.community_id, 'offersAge', m.contact_id,
       $1::timestamptz + make_interval(days => (get_byte(uuid_send(m.contact_id), 15) % ${spreadOverDays}))
     FROM member m
     WHERE m.skills <> '{}' AND NOT EXISTS (SELECT 1 FROM timer t WHERE t.kind = 'offersAge' AND t.contact_id = m.contact_id)
     ON CONFLICT DO NOTHING`,
    [new Date(now.getTime() + offersAgeAfterMs)],
  );
}
