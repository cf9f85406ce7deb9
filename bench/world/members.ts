// Members by the hundred thousand, who offer help and never text: made within the database, of a few sealed values that can be opened.
import type { Pool } from 'pg';
import type { Community } from '../../src/domain/community.ts';
import { seal } from './settings.ts';

/** Half of them offer rides, in equal parts in the community's areas. */
export async function addMembers(pool: Pool, communities: readonly Community[], count: number): Promise<void> {
  const [first] = communities;
  const places = first?.areas.map(({ name }) => seal.seal(JSON.stringify({ area: name }))) ?? [];
  await pool.query(
    `WITH made AS (
       INSERT INTO contact (id, community_id, phone_hash, phone_sealed, line, language, sealed_dialogue)
       SELECT gen_random_uuid(), ($1::uuid[])[1 + n % cardinality($1::uuid[])], uuid_send(gen_random_uuid()), $3, $4, 'en', $5
       FROM generate_series(1, $2::int) AS n RETURNING id, community_id
     )
     INSERT INTO member (id, community_id, contact_id, name_sealed, language, sealed_place, skills)
     SELECT gen_random_uuid(), community_id, id, $6, CASE WHEN random() < 0.2 THEN 'es' ELSE 'en' END,
            ($7::bytea[])[1 + floor(random() * cardinality($7::bytea[]))::int],
            CASE WHEN random() < 0.5 THEN ARRAY['ride', 'groceries'] ELSE ARRAY['meal', 'company'] END
     FROM made`,
    [
      communities.map(({ id }) => id),
      count,
      seal.seal('+13125559998'),
      first?.lines[0]?.number,
      seal.seal('{"questions":[]}'),
      seal.seal('Ana'),
      places,
    ],
  );
}
