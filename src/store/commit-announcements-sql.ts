// The part of the writing statement that is about announcements: what is announced, and who has heard it. Whoever gets it is held first:
// a phone has its turn once, and none once the announcement was stopped. A community has one round of each kind at a time, and is told of a
// month once.
import type { CommitPart } from './commit-part.ts';

/** What the payload says of them. */
export const givenAnnouncements: readonly CommitPart[] = [
  {
    of: ['recipients'],
    sql: `new_recipient AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'recipients') AS e("announcementId" uuid, "contactId" uuid, status text, until timestamptz)
)`,
  },
];

export const heldRecipient: CommitPart = {
  of: ['recipients'],
  sql: `held_recipient AS MATERIALIZED (
  SELECT r.contact_id FROM new_recipient n
  JOIN announcement_recipient r ON r.announcement_id = n."announcementId" AND r.contact_id = n."contactId" AND r.status = 'waiting'
  JOIN announcement a ON a.id = r.announcement_id AND a.state = 'sending'
  FOR NO KEY UPDATE OF r FOR SHARE OF a
)`,
};

export const writeAnnouncements: readonly CommitPart[] = [
  {
    of: ['announcements'],
    sql: `upsert_announcement AS (
  INSERT INTO announcement AS a (id, community_id, by_id, about, proposal_id, sealed_details, state, created_at)
  SELECT e.id, $1::uuid, e."byId", e.about, e."proposalId", decode(e.details, 'hex'), e.state, e."announcedAt"
  FROM given, jsonb_to_recordset(j->'announcements') AS e(
    id uuid, "byId" uuid, about text, "proposalId" uuid, details text, state text, "announcedAt" timestamptz)
  WHERE (SELECT ok FROM verdict) AND NOT (e.about IN ('round', 'storm') AND EXISTS (
    SELECT 1 FROM announcement r
    WHERE r.community_id = $1::uuid AND r.about = e.about AND r.state IN ('gathering', 'sending') AND r.id <> e.id))
    AND NOT (e.about = 'month' AND EXISTS (
      SELECT 1 FROM announcement m
      WHERE m.community_id = $1::uuid AND m.about = 'month' AND m.created_at > e."announcedAt" - interval '20 days' AND m.id <> e.id))
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, ended_at = $2::timestamptz WHERE a.state IN ('gathering', 'sending')
)`,
  },
  {
    of: ['recipients'],
    sql: `update_recipient AS (
  UPDATE announcement_recipient r SET
    status = n.status, due_at = coalesce(n.until, r.due_at), settled_at = CASE WHEN n.status = 'waiting' THEN NULL ELSE $2::timestamptz END
  FROM new_recipient n
  WHERE r.announcement_id = n."announcementId" AND r.contact_id = n."contactId" AND (SELECT ok FROM verdict)
)`,
  },
];
