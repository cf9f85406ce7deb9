// A round as the desk shows it: whether one is wanted or running, how far it is, and what came of the last one.
import { type AnnouncementOf, isAbout } from '../../domain/announcement.ts';
import type { RoundResult } from '../../domain/round-result.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { Store } from '../store.ts';
import { type AnnouncementRow, announcementFrom, announcementJson } from './announcement-rows.ts';

export type RoundShown = { readonly lastResult?: RoundResult | undefined } & (
  | { readonly is: 'none' }
  | { readonly is: 'proposed'; readonly isOwn: boolean; readonly steward: Name }
  | {
      readonly is: 'running';
      readonly round: AnnouncementOf<'round'>;
      /** Phones that have had their turn, of so many; people who have answered. */
      readonly told: number;
      readonly phones: number;
      readonly answered: number;
    }
);

interface Row {
  readonly round: AnnouncementRow | null;
  readonly told: number;
  readonly phones: number;
  readonly answered: number;
  readonly result: AnnouncementRow | null;
  readonly asked_by: string | null;
  readonly name_sealed: Buffer | null;
}

/** $1 community, $2 now. */
const roundSql = `
WITH running AS MATERIALIZED (
  SELECT * FROM announcement WHERE community_id = $1 AND about = 'round' AND state IN ('gathering', 'sending')
),
asked AS MATERIALIZED (
  SELECT asked_by_id FROM second_opinion
  WHERE community_id = $1 AND about = 'round' AND answered_at IS NULL AND expires_at > $2::timestamptz ORDER BY asked_at LIMIT 1
)
SELECT
  (SELECT ${announcementJson} FROM running a) AS round,
  (SELECT count(*)::int FROM announcement_recipient WHERE announcement_id = (SELECT id FROM running)) AS phones,
  (SELECT count(*)::int FROM announcement_recipient
   WHERE announcement_id = (SELECT id FROM running) AND status <> 'waiting') AS told,
  (SELECT count(*)::int FROM sharing s JOIN member m ON m.id = s.member_id
   WHERE m.community_id = $1 AND s.answered_at >= (SELECT created_at FROM running)) AS answered,
  (SELECT ${announcementJson} FROM announcement a
   WHERE community_id = $1 AND about = 'result' ORDER BY created_at DESC LIMIT 1) AS result,
  (SELECT asked_by_id FROM asked) AS asked_by,
  (SELECT name_sealed FROM member WHERE id = (SELECT asked_by_id FROM asked)) AS name_sealed`;

export async function readRound(
  { pool, seal }: Store,
  communityId: string,
  stewardId: string,
  now: Date,
): Promise<RoundShown> {
  const { rows } = await pool.query<Row>({ name: 'round-shown', text: roundSql, values: [communityId, now] });
  const [row] = rows;
  if (!row) return { is: 'none' };
  const opened = (each: AnnouncementRow | null) => (each === null ? undefined : announcementFrom(each, seal));
  const [round, result] = [opened(row.round), opened(row.result)];
  const lastResult = result && isAbout(result, 'result') ? result.content.result : undefined;
  const { told, phones, answered, asked_by, name_sealed } = row;
  if (round && isAbout(round, 'round')) return { is: 'running', round, told, phones, answered, lastResult };
  if (asked_by === null) return { is: 'none', lastResult };
  const steward = name_sealed === null ? undefined : seal.open(name_sealed);
  return { is: 'proposed', isOwn: asked_by === stewardId, steward, lastResult };
}
