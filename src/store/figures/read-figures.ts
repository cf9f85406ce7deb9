// The figures, as pages show them.
import type { MonthFlow } from '../../domain/figures/flow.ts';
import { type Month, monthOf, monthsUntil } from '../../domain/figures/month.ts';
import type { ResourceFigures } from '../../domain/figures/resources.ts';
import type { WeekFigures } from '../../domain/figures/week.ts';
import type { Store } from '../store.ts';
import type { CountedCommunity } from './count-week.ts';

export interface Week {
  /** `YYYY-MM-DD` */
  readonly monday: string;
  readonly figures: WeekFigures;
}

export interface CountedWeeks {
  /** Absent while nothing has been counted yet. */
  readonly countedAt: Date | undefined;
  /** Those in which something was asked, the earliest first. */
  readonly weeks: readonly Week[];
}

/** The last so many weeks. */
export async function readWeeks(
  { pool, seal }: Store,
  communityId: string,
  weeks: number,
  now: Date,
): Promise<CountedWeeks> {
  const { rows } = await pool.query<{ counted_at: Date; monday: string | null; sealed_figures: Buffer }>(
    `SELECT f.counted_at, to_char(w.monday, 'YYYY-MM-DD') AS monday, w.sealed_figures FROM figures f
     LEFT JOIN week_figures w ON w.community_id = f.community_id AND w.monday > $2::date - $3::int * 7
     WHERE f.community_id = $1 ORDER BY w.monday`,
    [communityId, now, weeks],
  );
  return {
    countedAt: rows[0]?.counted_at,
    weeks: rows.flatMap(({ monday, sealed_figures }) =>
      monday === null ? [] : [{ monday, figures: JSON.parse(seal.open(sealed_figures)) as WeekFigures }],
    ),
  };
}

export interface CountedResources {
  readonly countedAt: Date;
  readonly figures: ResourceFigures;
}

export async function readResources({ pool, seal }: Store, communityId: string): Promise<CountedResources | undefined> {
  const { rows } = await pool.query<{ counted_at: Date; sealed_resources: Buffer }>(
    'SELECT counted_at, sealed_resources FROM figures WHERE community_id = $1',
    [communityId],
  );
  const [row] = rows;
  return row && { countedAt: row.counted_at, figures: JSON.parse(seal.open(row.sealed_resources)) as ResourceFigures };
}

export interface CountedMonth {
  readonly month: Month;
  /** Absent: nobody was helped in it. */
  readonly flow: MonthFlow | undefined;
}

/** So many months up to this one, the earliest first. */
export async function readMonths(
  { pool, seal }: Store,
  { id, timezone }: CountedCommunity,
  count: number,
  now: Date,
): Promise<readonly CountedMonth[]> {
  const months = monthsUntil(monthOf(now, timezone), count);
  const { rows } = await pool.query<{ month: Month; sealed_flow: Buffer }>(
    `SELECT to_char(month, 'YYYY-MM') AS month, sealed_flow FROM month_figures
     WHERE community_id = $1 AND month >= $2::date`,
    [id, `${months[0]}-01`],
  );
  const known = new Map(rows.map(({ month, sealed_flow }) => [month, JSON.parse(seal.open(sealed_flow)) as MonthFlow]));
  return months.map((month) => ({ month, flow: known.get(month) }));
}
