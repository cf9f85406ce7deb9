// Timers of requests that are over long since: what fires finds that there is nothing to do, as most timers do.
import type { Community } from '../../src/domain/community.ts';
import type { Store } from '../../src/store/store.ts';

/** The requests of one asker, so many more, each with an expiry that waits for `due`. */
async function addTimers({ pool, seal }: Store, { id }: Community, count: number, due: string): Promise<void> {
  const [contact, member] = ['00000000-0000-4000-8000-0000000000aa', '00000000-0000-4000-8000-0000000000bb'];
  await pool.query(
    `INSERT INTO contact (id, community_id, phone_hash, phone_sealed, line, language, sealed_dialogue)
     SELECT $1, c.id, 'asker', $3, l.number, 'en', $4 FROM community c JOIN line l ON l.community_id = c.id WHERE c.id = $2
     ON CONFLICT DO NOTHING`,
    [contact, id, seal.seal('+13125559999'), seal.seal('{"questions":[]}')],
  );
  await pool.query(
    `INSERT INTO member (id, community_id, contact_id, language, skills) VALUES ($1, $2, $3, 'en', '{}') ON CONFLICT DO NOTHING`,
    [member, id, contact],
  );
  await pool.query(
    `WITH made AS (
       INSERT INTO request (id, community_id, code, requester_id, kind, status, "when", sealed_details, created_at, closed_at)
       SELECT gen_random_uuid(), $1, (SELECT coalesce(max(code), 10) FROM request) + n, $2, 'ride', 'done', '2026-01-01', $3,
              now() - interval '40 days', now() - interval '30 days'
       FROM generate_series(1, $4::int) AS n RETURNING id
     )
     INSERT INTO timer (community_id, kind, request_id, due_at) SELECT $1, 'expiry', id, ${due} FROM made`,
    [id, member, seal.seal('{"words":"NEED RIDE","pictures":[]}'), count],
  );
}

export const addWaitingTimers = (store: Store, community: Community, count: number): Promise<void> =>
  addTimers(store, community, count, `now() + interval '1 day' + random() * interval '60 days'`);

/** Those that were due before are gone. */
export async function makeTimersDue(store: Store, community: Community, count: number): Promise<void> {
  await store.pool.query('DELETE FROM timer WHERE due_at <= now()');
  await addTimers(store, community, count, 'now()');
}
