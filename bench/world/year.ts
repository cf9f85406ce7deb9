// A year of requests by the million, for the pages of the desk: made within the database, of a few sealed values that can be opened.
import type { Pool, PoolClient } from 'pg';
import type { Community } from '../../src/domain/community.ts';
import { seal } from './settings.ts';
import { withoutIndexes } from './without-indexes.ts';

const names = ['Ana', 'Ben', 'Chioma', 'Dolores', 'Edna', 'Fatima', 'George', 'Hana', 'Ignacio', 'Juan', 'Keisha'];

/** Members are as different from each other as those of a real community, and came over two years. */
export async function makeMembersDiffer(pool: Pool): Promise<void> {
  await pool.query(
    `UPDATE member SET
       name_sealed = ($1::bytea[])[1 + floor(random() * cardinality($1::bytea[]))::int],
       created_at = now() - random() * interval '730 days',
       channel = CASE WHEN random() < 0.1 THEN 'voice' ELSE 'text' END,
       hours = (ARRAY['Mon-Fri 09:00-17:00', 'Sat-Sun 10:00-20:00', NULL, NULL])[1 + floor(random() * 4)::int],
       quiet_hours = (ARRAY['22:00-07:00', 'none', NULL, NULL, NULL, NULL])[1 + floor(random() * 6)::int],
       paused_until = CASE WHEN random() < 0.05 THEN now() + random() * interval '60 days' END
     WHERE NOT steward`,
    [names.map((name) => seal.seal(name))],
  );
  await pool.query(
    'UPDATE contact SET opted_out = random() < 0.03 WHERE id IN (SELECT contact_id FROM member WHERE NOT steward)',
  );
}

/** Requests under way at a time, in a community as large as that. */
const [open, matched] = [200, 600];

/** The latest of them are under way; each was put to three people, and a month of them has texts. Codes begin with `firstCode`. */
export async function addYear(pool: Pool, community: Community, requests: number, firstCode: number): Promise<void> {
  const connection = await pool.connect();
  try {
    // What is made here refers to what is there: it need not be looked up a million times.
    await connection.query(
      `SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '64MB'; SET maintenance_work_mem = '512MB'`,
    );
    await connection.query(
      `CREATE TEMP TABLE numbered AS
       SELECT id, contact_id, row_number() OVER () - 1 AS n FROM member WHERE community_id = '${community.id}';
       CREATE UNIQUE INDEX ON numbered (n)`,
    );
    await withoutIndexes(connection, ['request', 'invitation', 'outbox_text'], () =>
      writeYear(connection, community, { requests, firstCode }),
    );
  } finally {
    connection.release(true);
  }
  await pool.query('VACUUM ANALYZE');
}

/** Ids ascend, so that what refers to them is written in order. */
async function writeYear(
  connection: PoolClient,
  community: Community,
  { requests, firstCode }: { readonly requests: number; readonly firstCode: number },
): Promise<void> {
  const details = community.areas.map(({ name }) =>
    seal.seal(JSON.stringify({ place: { area: name }, words: 'NEED RIDE tomorrow 10am to the clinic', pictures: [] })),
  );
  await connection.query(
    `INSERT INTO request (id, community_id, code, requester_id, kind, status, "when", sealed_details, round, wave, came_by,
                          created_at, matched_at, closed_at, changed_at)
     SELECT uuidv7(), $1, $3::int + made.n, asker.id, kind, status,
            to_char(least(at, now()) + interval '1 day', 'YYYY-MM-DD"T"HH24:MI'), details, 0, 1,
            (ARRAY['text', 'text', 'call', 'steward', 'series'])[1 + made.n % 5], at,
            CASE WHEN status IN ('matched', 'done') THEN at + random() * interval '2 hours' END,
            CASE WHEN status NOT IN ('open', 'matched') THEN least(at + interval '1 day', now()) END,
            CASE WHEN status IN ('open', 'matched') THEN at ELSE least(at + interval '1 day', now()) END
     FROM (
       SELECT n, now() - interval '364 days' * ($2::float8 - n) / $2::float8 AS at,
         (ARRAY['ride', 'groceries', 'meal', 'company'])[1 + floor(random() * 4)::int] AS kind,
         ($4::bytea[])[1 + floor(random() * cardinality($4::bytea[]))::int] AS details,
         CASE WHEN n > $2::int - $5::int THEN 'open' WHEN n > $2::int - $6::int THEN 'matched'
              WHEN random() < 0.8 THEN 'done' WHEN random() < 0.5 THEN 'withdrawn' ELSE 'unmet' END AS status
       FROM generate_series(1, $2::int) AS n
     ) made JOIN numbered asker ON asker.n = (made.n::bigint * 7919) % (SELECT count(*) FROM numbered)
     ORDER BY made.n`,
    [community.id, requests, firstCode, details, open, open + matched],
  );
  await connection.query('ANALYZE request');
  await connection.query(
    `INSERT INTO invitation (request_id, member_id, status, round, wave, asked_at, answered_at)
     SELECT r.id, helper.id, CASE WHEN turn > 0 THEN 'declined' WHEN r.status = 'open' THEN 'asked' WHEN r.status = 'matched' THEN 'matched' ELSE 'done' END,
            0, 1, r.created_at + turn * interval '5 minutes', r.matched_at
     FROM request r CROSS JOIN generate_series(0, 2) AS turn
     JOIN numbered helper ON helper.n = (r.code::bigint * 104729 + turn * 31) % (SELECT count(*) FROM numbered)
     WHERE r.community_id = $1
     ORDER BY r.id, helper.id`,
    [community.id],
  );
  await connection.query('ANALYZE invitation');
  await connection.query(
    `INSERT INTO outbox_text (community_id, contact_id, to_sealed, line, body_sealed, saying, request_id, status, sid, tries, created_at, due_at)
     SELECT $1, m.contact_id, $2, $3, $4, 'invitation', r.id, 'delivered', 'SM' || replace(gen_random_uuid()::text, '-', ''), 1, i.asked_at, i.asked_at
     FROM request r JOIN invitation i ON i.request_id = r.id JOIN member m ON m.id = i.member_id
     WHERE r.community_id = $1 AND r.created_at > now() - interval '30 days'`,
    [
      community.id,
      seal.seal('+13125559998'),
      community.lines[0]?.number,
      seal.seal('Can you give a ride? Text YES 12.'),
    ],
  );
}
