// Counts whom an announcement would reach, for each area and kind of help, in a large community.
import { AudiencesCount } from '../../domain/figures/reached.ts';
import { phonesFor } from '../announcements/households.ts';
import type { Store } from '../store.ts';

const rowSql = `INSERT INTO audience_figures (community_id, area, kind, sealed_reached)
SELECT $1, given.* FROM unnest($2::text[], $3::text[], $4::bytea[]) AS given
ON CONFLICT (community_id, area, kind) DO UPDATE SET sealed_reached = excluded.sealed_reached`;

const goneSql = `DELETE FROM audience_figures a
WHERE community_id = $1
  AND NOT EXISTS (SELECT 1 FROM unnest($2::text[], $3::text[]) AS given(area, kind) WHERE given.area = a.area AND given.kind = a.kind)`;

/** `isLarge`: otherwise nothing is kept, and each page counts for itself. */
export async function countAudiences(store: Store, communityId: string, isLarge: boolean, now: Date): Promise<void> {
  const count = new AudiencesCount(now);
  if (isLarge) for await (const phone of phonesFor(store, communityId, { withPlaces: true })) count.add(phone);
  const counted = count.counted();
  const areas = counted.map(({ audience }) => audience.area ?? '');
  const kinds = counted.map(({ audience }) => audience.kind ?? '');
  const sealed = counted.map(({ reached }) => store.seal.seal(JSON.stringify(reached)));
  await store.pool.query(rowSql, [communityId, areas, kinds, sealed]);
  await store.pool.query(goneSql, [communityId, areas, kinds]);
}
