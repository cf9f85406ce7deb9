// Many communities with the settings of the demo community, each with a number of its own.
import { randomUUID } from 'node:crypto';
import type { Community } from '../../src/domain/community.ts';
import type { Store } from '../../src/store/store.ts';
import { riversideTerms } from '../../tests/support/riverside.ts';

const lineOf = (index: number): string => `+1800${String(2_000_000 + index)}`;

/** `change`: what is different about their settings. */
export async function makeCommunities(
  { pool, seal }: Store,
  count: number,
  perSecond = 1,
): Promise<readonly Community[]> {
  const { settings } = riversideTerms;
  const communities = Array.from({ length: count }, (_, index): Community => {
    const lines = [{ number: lineOf(index), perSecond }];
    return { ...settings, id: randomUUID(), name: `Neighbors ${index + 1}`, lines, version: 1 };
  });
  await pool.query(
    `INSERT INTO community (id, name, settings, sealed_stewards)
     SELECT id, name, $3::jsonb, $4 FROM unnest($1::uuid[], $2::text[]) AS given(id, name)`,
    [
      communities.map(({ id }) => id),
      communities.map(({ name }) => name),
      JSON.stringify(settings),
      seal.seal(JSON.stringify([])),
    ],
  );
  await pool.query(
    `INSERT INTO line (number, community_id, per_second)
     SELECT number, community_id, $3 FROM unnest($1::text[], $2::uuid[]) AS given(number, community_id)`,
    [communities.flatMap(({ lines }) => lines.map(({ number }) => number)), communities.map(({ id }) => id), perSecond],
  );
  return communities;
}
