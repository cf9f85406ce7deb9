// Whom an announcement would reach: of a small community counted on the spot, of a large one as it was counted with the other figures.
import type { Audience } from '../../domain/announcement.ts';
import { type ReachedAlike, ReachedCount } from '../../domain/figures/reached.ts';
import type { Store } from '../store.ts';
import { phonesFor } from './households.ts';

export interface Reached {
  readonly reached: readonly ReachedAlike[];
  /** Absent where it was counted just now. */
  readonly countedAt: Date | undefined;
}

export async function reachedBy(store: Store, communityId: string, audience: Audience, now: Date): Promise<Reached> {
  return (await readCounted(store, communityId, audience)) ?? (await countOnTheSpot(store, communityId, audience, now));
}

/** Where anybody was counted, whoever is not among them is nobody. */
async function readCounted({ pool, seal }: Store, communityId: string, { area, kind }: Audience) {
  const { rows } = await pool.query<{ counted_at: Date; sealed_reached: Buffer | null }>({
    name: 'audience-figures',
    text: `SELECT f.counted_at, own.sealed_reached
           FROM figures f
           JOIN audience_figures everybody ON everybody.community_id = f.community_id AND everybody.area = '' AND everybody.kind = ''
           LEFT JOIN audience_figures own ON own.community_id = f.community_id AND own.area = $2 AND own.kind = $3
           WHERE f.community_id = $1`,
    values: [communityId, area ?? '', kind ?? ''],
  });
  const [row] = rows;
  if (!row) return undefined;
  const reached = row.sealed_reached === null ? [] : (JSON.parse(seal.open(row.sealed_reached)) as ReachedAlike[]);
  return { reached, countedAt: row.counted_at };
}

async function countOnTheSpot(store: Store, communityId: string, audience: Audience, now: Date): Promise<Reached> {
  const count = new ReachedCount(audience, now);
  const withPlaces = audience.area !== undefined;
  for await (const phone of phonesFor(store, communityId, { kind: audience.kind, withPlaces })) count.add(phone);
  return { reached: count.counted(), countedAt: undefined };
}
