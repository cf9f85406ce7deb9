// Whose turn it is to hear an announcement: a few at a time on each line, and only while it has nothing else to send.
import type { Announcement } from '../../domain/announcement.ts';
import type { Community } from '../../domain/community.ts';
import type { SayingId } from '../../domain/phrases.ts';
import { listCommunities } from '../communities.ts';
import type { Store } from '../store.ts';
import { type AnnouncementRow, announcementFrom, announcementJson } from './announcement-rows.ts';

export interface Turn {
  readonly announcementId: string;
  readonly contactId: string;
}

/** A turn that came to nothing, as where its process died, comes again after this. */
const claimFor = `interval '30 seconds'`;

/** So much of a line's rate is put into its queue at once: whatever else is written then waits for no more than that. */
const secondsAtOnce = 0.5;

/** No more than this may be under way: a provider that takes none just now gets no more of them, and a stop still stops most. */
const leastAhead = 5;
const secondsAhead = 5;

/** What is said or asked at such a turn. */
const turnSayings: readonly SayingId[] = [
  'announcement',
  'couldUse',
  'roundResult',
  'monthTold',
  'couldFill',
  'askVote',
  'voteResult',
  'stormCheck',
];
const saidToMany = turnSayings.map((saying) => `'${saying}'`).join(', ');

/** Calls are placed one a second. Every other one is left to whoever needs it. */
const callsApart = `interval '2 seconds'`;

const hasWaiting = (and = ''): string => `EXISTS (
        SELECT 1 FROM announcement_recipient r WHERE r.announcement_id = a.id AND r.status = 'waiting'${and})`;

/**
 * Whether anything is to be done about announcements just now: all that this costs while nothing is. Those whose turn comes later need
 * nothing until then.
 */
export async function isAnythingAnnounced({ pool }: Store, now: Date): Promise<boolean> {
  const { rows } = await pool.query<{ running: boolean }>({
    name: 'announcements-running',
    text: `SELECT EXISTS (
      SELECT 1 FROM announcement a
      WHERE state = 'gathering' OR (state = 'sending' AND (
        ${hasWaiting(' AND r.due_at <= $1::timestamptz')}
        OR (about NOT IN ('round', 'storm') AND NOT ${hasWaiting()})))
    ) AS running`,
    values: [now],
  });
  return rows[0]?.running ?? false;
}

/** Those of whom it is not written down yet who gets them. */
export async function listUngathered({
  db,
  pool,
  seal,
}: Store): Promise<readonly { readonly announcement: Announcement; readonly community: Community }[]> {
  const { rows } = await pool.query<{ community_id: string; announcement: AnnouncementRow }>(
    `SELECT community_id, ${announcementJson} AS announcement FROM announcement a WHERE state = 'gathering' ORDER BY created_at`,
  );
  if (rows.length === 0) return [];
  const communities = await listCommunities(db);
  return rows.flatMap(({ community_id, announcement }) => {
    const community = communities.find(({ id }) => id === community_id);
    return community ? [{ announcement: announcementFrom(announcement, seal), community }] : [];
  });
}

/** What is asked in a storm waits for nothing else that is to be said. */
const comesFirst = `(a.about = 'storm')`;

/**
 * $1 now. free: lines that may send more, held so that processes take turns; whether they have something else to send · next: whose turn
 * it is on each, announcement after announcement.
 */
const claimSql = `
WITH free AS MATERIALIZED (
  SELECT l.number, greatest(1, floor(l.per_second * ${secondsAtOnce}))::int AS room,
    coalesce(l.free_at, '-infinity') > $1::timestamptz OR EXISTS (
      SELECT 1 FROM outbox_text o
      WHERE o.line = l.number AND o.status = 'queued' AND o.due_at <= $1::timestamptz AND NOT EXISTS (
        SELECT 1 FROM outbox_text e WHERE e.contact_id = o.contact_id AND e.id < o.id AND e.status IN ('queued', 'sending'))
    ) AS is_busy
  FROM line l
  WHERE l.community_id IN (SELECT community_id FROM announcement WHERE state = 'sending')
    AND (
      SELECT count(*) FROM outbox_text o
      WHERE o.line = l.number AND o.status IN ('queued', 'sending') AND o.saying IN (${saidToMany}) AND o.past_sids = '{}' AND NOT o.held
    ) < greatest(${leastAhead}, l.per_second * ${secondsAhead})
  ORDER BY l.number FOR NO KEY UPDATE OF l SKIP LOCKED
),
next AS MATERIALIZED (
  SELECT turn.announcement_id, turn.contact_id FROM free CROSS JOIN LATERAL (
    SELECT r.announcement_id, r.contact_id FROM announcement a
    JOIN announcement_recipient r ON r.announcement_id = a.id AND r.line = free.number AND r.status = 'waiting'
    WHERE a.state = 'sending' AND r.due_at <= $1::timestamptz AND NOT r.by_voice AND (${comesFirst} OR NOT free.is_busy)
    ORDER BY ${comesFirst} DESC, a.created_at, r.due_at, r.contact_id LIMIT free.room
    FOR NO KEY UPDATE OF r SKIP LOCKED
  ) turn
  UNION ALL
  SELECT * FROM (
    SELECT r.announcement_id, r.contact_id FROM announcement a
    JOIN announcement_recipient r ON r.announcement_id = a.id AND r.status = 'waiting'
    WHERE a.state = 'sending' AND r.due_at <= $1::timestamptz AND r.by_voice
      AND (${comesFirst} OR NOT EXISTS (SELECT 1 FROM outgoing_call WHERE status = 'queued' AND due_at <= $1::timestamptz))
      AND NOT EXISTS (
        SELECT 1 FROM announcement_recipient b JOIN announcement s ON s.id = b.announcement_id AND s.state = 'sending'
        WHERE b.by_voice AND b.settled_at > $1::timestamptz - ${callsApart}
      )
    ORDER BY ${comesFirst} DESC, a.created_at, r.due_at, r.contact_id LIMIT 1
    FOR NO KEY UPDATE OF r SKIP LOCKED
  ) called
)
UPDATE announcement_recipient r SET due_at = $1::timestamptz + ${claimFor}
FROM next WHERE r.announcement_id = next.announcement_id AND r.contact_id = next.contact_id
RETURNING r.announcement_id AS "announcementId", r.contact_id AS "contactId"`;

export async function claimTurns({ pool }: Store, now: Date): Promise<readonly Turn[]> {
  const { rows } = await pool.query<Turn>({ name: 'claim-turns', text: claimSql, values: [now] });
  return rows;
}

/** Ends what everybody has had their turn in. A round, and one in a storm, waits for the answers, too. */
export async function endAnnounced({ pool }: Store, now: Date): Promise<void> {
  await pool.query(
    `UPDATE announcement a SET state = 'done', ended_at = $1::timestamptz
     WHERE state = 'sending' AND about NOT IN ('round', 'storm')
       AND NOT EXISTS (SELECT 1 FROM announcement_recipient r WHERE r.announcement_id = a.id AND r.status = 'waiting')`,
    [now],
  );
}

/** Announcements are kept as long as texts are. */
export async function deleteAnnouncedBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query(`DELETE FROM announcement WHERE state NOT IN ('gathering', 'sending') AND created_at < $1`, [
    instant,
  ]);
}
