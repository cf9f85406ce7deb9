// The part of the writing statement that is about stewards: the audit log, with a row for each thing that one did and its words beside it, and what
// needs a second of them, and what their community agreed on.
import type { CommitPart } from './commit-part.ts';

/** What the payload says of it. */
export const givenAudit: readonly CommitPart[] = [
  {
    of: ['audit'],
    sql: `new_audit AS MATERIALIZED (
  SELECT e.seq, e."byId", e.channel, e.kind, e."actionId", e."requestId", e."detailsHash", e.hash, e.sealed,
         ARRAY(SELECT jsonb_array_elements_text(e."memberIds")::uuid) AS members
  FROM given, jsonb_to_recordset(j->'audit') AS e(
    seq int, "byId" uuid, channel text, kind text, "actionId" text, "requestId" uuid, "memberIds" jsonb, "detailsHash" text, hash text,
    sealed text)
)`,
  },
  {
    of: ['community'],
    sql: `new_community AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'community') AS e(settings jsonb, version int)
)`,
  },
];

export const writeAudit: readonly CommitPart[] = [
  {
    of: ['audit'],
    sql: `insert_audit AS (
  INSERT INTO audit (community_id, seq, at, by_id, channel, kind, action_id, request_id, member_ids, details_hash, hash)
  SELECT $1::uuid, seq, $2::timestamptz, "byId", channel, kind, "actionId", "requestId", members, decode("detailsHash", 'hex'),
         decode(hash, 'hex')
  FROM new_audit WHERE (SELECT ok FROM verdict)
)`,
  },
  // The words about whoever is forgotten go, and are not written in the first place; that something was done stays.
  {
    of: ['audit', 'forgotten', 'left', 'opinions'],
    sql: `gone AS MATERIALIZED (
  SELECT m.id FROM member m JOIN forgotten f ON f."contactId" = m.contact_id
  UNION
  SELECT m.id FROM member m JOIN left_phone l ON l."contactId" = m.contact_id WHERE NOT l."memberIds" ? m.id::text
)`,
  },
  {
    of: ['audit'],
    sql: `insert_audit_detail AS (
  INSERT INTO audit_detail (community_id, seq, member_ids, sealed_details)
  SELECT $1::uuid, seq, members || "byId", decode(sealed, 'hex')
  FROM new_audit WHERE NOT (members || "byId") && ARRAY(SELECT id FROM gone) AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['opinions'],
    sql: `upsert_opinion AS (
  INSERT INTO second_opinion AS s (id, community_id, about, member_id, asked_by_id, asked_at, expires_at, answered_by_id, agrees, answered_at)
  SELECT e.id, $1::uuid, e.about, e."memberId", e."askedById", e."askedAt", e."expiresAt", (e.answer->>'byId')::uuid,
         (e.answer->>'agrees')::boolean, (e.answer->>'at')::timestamptz
  FROM given, jsonb_to_recordset(j->'opinions') AS e(
    id uuid, about text, "memberId" uuid, "askedById" uuid, "askedAt" timestamptz, "expiresAt" timestamptz, answer jsonb)
  WHERE "memberId" NOT IN (SELECT id FROM gone) AND (SELECT ok FROM verdict)
  ON CONFLICT (id) DO UPDATE SET answered_by_id = excluded.answered_by_id, agrees = excluded.agrees, answered_at = excluded.answered_at
)`,
  },
  {
    of: ['droppedOpinions'],
    sql: `delete_opinion AS (
  DELETE FROM second_opinion
  WHERE id::text IN (SELECT jsonb_array_elements_text(j->'droppedOpinions') FROM given) AND answered_at IS NULL AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['shifts'],
    sql: `upsert_shift AS (
  INSERT INTO shift (id, community_id, member_id, begins_at, ends_at)
  SELECT e.id, $1::uuid, e."memberId", e."from", e.until
  FROM given, jsonb_to_recordset(j->'shifts') AS e(id uuid, "memberId" uuid, "from" timestamptz, until timestamptz)
  WHERE (SELECT ok FROM verdict)
  ON CONFLICT (id) DO UPDATE SET begins_at = excluded.begins_at, ends_at = excluded.ends_at
)`,
  },
  {
    of: ['community'],
    sql: `update_community AS (
  UPDATE community c SET settings = n.settings, version = c.version + 1
  FROM new_community n WHERE c.id = $1::uuid AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['forgotten', 'left'],
    sql: `delete_audit_detail AS (
  DELETE FROM audit_detail
  WHERE EXISTS (SELECT 1 FROM gone) AND member_ids && ARRAY(SELECT id FROM gone) AND (SELECT ok FROM verdict)
)`,
  },
];
