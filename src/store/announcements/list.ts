// The stewards' announcements as the desk shows them: what was said, to whom, and how far it is.
import type { Announcement, Heard } from '../../domain/announcement.ts';
import type { Store } from '../store.ts';
import { type AnnouncementRow, announcementFrom, announcementJson } from './announcement-rows.ts';

export interface AnnouncementShown {
  readonly announcement: Announcement;
  /** Whose it is, while that is known. */
  readonly by: string | undefined;
  /** Phones, by what became of it there. */
  readonly phones: Readonly<Record<Heard | 'waiting', number>>;
  /** Of those that wait: whose quiet hours it is, and when the first of them end. */
  readonly asleep: { readonly phones: number; readonly until: Date | undefined };
}

interface Row {
  readonly announcement: AnnouncementRow;
  readonly name_sealed: Buffer | null;
  readonly waiting: number;
  readonly texted: number;
  readonly called: number;
  readonly left_out: number;
  readonly asleep: number;
  readonly asleep_until: Date | null;
}

const mostShown = 20;

/** A turn is put off by less than this where it is only being taken. */
const turnLasts = `interval '2 minutes'`;

/** $1 community, $2 now. */
const listSql = `
SELECT ${announcementJson} AS announcement,
  (SELECT name_sealed FROM member m WHERE m.id = a.by_id AND m.community_id = a.community_id) AS name_sealed, r.*
FROM announcement a CROSS JOIN LATERAL (
  SELECT
    count(*) FILTER (WHERE status = 'waiting')::int AS waiting, count(*) FILTER (WHERE status = 'texted')::int AS texted,
    count(*) FILTER (WHERE status = 'called')::int AS called, count(*) FILTER (WHERE status = 'leftOut')::int AS left_out,
    count(*) FILTER (WHERE status = 'waiting' AND due_at > $2::timestamptz + ${turnLasts})::int AS asleep,
    min(due_at) FILTER (WHERE status = 'waiting' AND due_at > $2::timestamptz + ${turnLasts}) AS asleep_until
  FROM announcement_recipient WHERE announcement_id = a.id
) r
WHERE a.community_id = $1 AND a.proposal_id IS NULL AND a.about <> 'storm'
ORDER BY a.created_at DESC, a.id LIMIT ${mostShown}`;

/** The latest of a community, the newest first. */
export async function listAnnouncements(
  { pool, seal }: Store,
  communityId: string,
  now: Date,
): Promise<readonly AnnouncementShown[]> {
  const { rows } = await pool.query<Row>({ name: 'announcements', text: listSql, values: [communityId, now] });
  return rows.map(({ announcement, name_sealed, waiting, texted, called, left_out, asleep, asleep_until }) => ({
    announcement: announcementFrom(announcement, seal),
    by: name_sealed ? seal.open(name_sealed) : undefined,
    phones: { waiting, texted, called, leftOut: left_out },
    asleep: { phones: asleep, until: asleep_until ?? undefined },
  }));
}
