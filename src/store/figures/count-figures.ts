// Keeps the figures of communities up to date: counts the weeks and months anew in which something has changed, and how many could come.
import type { Community, CommunitySettings } from '../../domain/community.ts';
import { type Month, monthOf } from '../../domain/figures/month.ts';
import { findAskedMost } from '../asked-most.ts';
import type { Store } from '../store.ts';
import { countAudiences } from './count-audiences.ts';
import { keepMonth, monthOfRequest } from './count-month.ts';
import { countResources } from './count-resources.ts';
import { countWeek } from './count-week.ts';
import { isLarge } from './is-large.ts';

/** So old may figures be, */
export const countedEveryMs = 5 * 60_000;

/** or so many times as old as it takes to count them: a large community must not keep its process busy with counting. */
const restFactor = 20;

/** A decision is dated when it is made, and visible when it is committed. */
const commitWithin = `interval '1 minute'`;

/** Counts for a community whose figures are old. False where there is none. */
export async function countNext(store: Store, now: Date): Promise<boolean> {
  const { rows } = await store.pool.query<{ id: string; name: string; settings: CommunitySettings; version: number }>(
    `SELECT c.id, c.name, c.settings, c.version FROM community c LEFT JOIN figures f ON f.community_id = c.id
     WHERE coalesce(f.counted_at + make_interval(secs => greatest($2, f.took_ms * ${restFactor}) / 1000.0), '-infinity') <= $1::timestamptz
     ORDER BY f.counted_at NULLS FIRST LIMIT 1`,
    [now, countedEveryMs],
  );
  const [row] = rows;
  if (!row) return false;
  const { settings, ...rest } = row;
  await countFigures(store, { ...settings, ...rest, lines: [] }, now);
  return true;
}

/** Counts for one community. What is counted twice comes out the same. */
export async function countFigures(store: Store, community: Community, now: Date): Promise<void> {
  const startedMs = performance.now();
  for (const monday of await changedWeeks(store, community)) await countWeek(store, community, monday);
  for (const month of await changedMonths(store, community, now)) await keepMonth(store, community, month);
  const resources = await countResources(store, community, now);
  const large = await isLarge(store, community.id);
  await countAudiences(store, community.id, large, now);
  const askedMost = large ? await findAskedMost(store, community.id, now) : undefined;
  await store.pool.query(
    `INSERT INTO figures (community_id, sealed_resources, sealed_asked_most, counted_at, took_ms) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (community_id) DO UPDATE SET
       sealed_resources = excluded.sealed_resources, sealed_asked_most = excluded.sealed_asked_most,
       counted_at = excluded.counted_at, took_ms = excluded.took_ms`,
    [
      ...[community.id, store.seal.seal(JSON.stringify(resources))],
      ...[askedMost ? store.seal.seal(JSON.stringify(askedMost)) : null],
      ...[now, Math.round(performance.now() - startedMs)],
    ],
  );
}

/** Requests that have changed since they were counted. $1 the community */
const changedSince = `community_id = $1
       AND changed_at > coalesce((SELECT counted_at FROM figures WHERE community_id = $1), '-infinity') - ${commitWithin}`;

/** The Mondays of the weeks whose requests have changed since they were counted. */
async function changedWeeks({ pool }: Store, { id, timezone }: Community): Promise<readonly string[]> {
  const { rows } = await pool.query<{ monday: string }>(
    `SELECT DISTINCT to_char(date_trunc('week', created_at AT TIME ZONE $2), 'YYYY-MM-DD') AS monday FROM request
     WHERE ${changedSince}
     ORDER BY monday`,
    [id, timezone],
  );
  return rows.map(({ monday }) => monday);
}

/** The months whose help has changed since it was counted. What is to be later has not been given yet. */
async function changedMonths({ pool }: Store, { id, timezone }: Community, now: Date): Promise<readonly Month[]> {
  const { rows } = await pool.query<{ month: Month }>(
    `SELECT DISTINCT month FROM (SELECT ${monthOfRequest('$2')} AS month FROM request r WHERE ${changedSince}) changed
     WHERE month <= $3 ORDER BY month`,
    [id, timezone, monthOf(now, timezone)],
  );
  return rows.map(({ month }) => month);
}
