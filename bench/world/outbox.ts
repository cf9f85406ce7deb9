// Texts that wait to be sent, each to somebody else.
import type { Community } from '../../src/domain/community.ts';
import type { Store } from '../../src/store/store.ts';

let recipients = 0;

/** They are there all at once, and those before them are gone. */
export async function fillOutbox(
  { pool, seal }: Store,
  communities: readonly Community[],
  count: number,
): Promise<void> {
  const texts = Array.from({ length: count }, (_, index) => {
    const { id = '', lines = [] } = communities[index % communities.length] ?? {};
    const to = seal.seal(`+1${3_140_000_000 + recipients++}`);
    const body = seal.seal('Can you help? Ride tomorrow at 10 am, Northside, near you. Text YES 11 or NO 11.');
    return { id, line: lines[0]?.number, to, body };
  });
  await pool.query('DELETE FROM outbox_text');
  await pool.query(
    `INSERT INTO outbox_text (community_id, line, to_sealed, body_sealed, saying, created_at, due_at)
     SELECT *, 'invitation', now(), now() FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::bytea[])`,
    [
      texts.map(({ id }) => id),
      texts.map(({ line }) => line),
      texts.map(({ to }) => to),
      texts.map(({ body }) => body),
    ],
  );
}
