// The part of the writing statement that is the audit log: a row for each thing that a steward did, and its words beside it.

export const writeAuditSql = `new_audit AS MATERIALIZED (
  SELECT e.seq, e."byId", e.channel, e.kind, e."actionId", e."requestId", e."detailsHash", e.hash, e.sealed,
         ARRAY(SELECT jsonb_array_elements_text(e."memberIds")::uuid) AS members
  FROM given, jsonb_to_recordset(j->'audit') AS e(
    seq int, "byId" uuid, channel text, kind text, "actionId" text, "requestId" uuid, "memberIds" jsonb, "detailsHash" text, hash text,
    sealed text)
),
insert_audit AS (
  INSERT INTO audit (community_id, seq, at, by_id, channel, kind, action_id, request_id, member_ids, details_hash, hash)
  SELECT $1::uuid, seq, $2::timestamptz, "byId", channel, kind, "actionId", "requestId", members, decode("detailsHash", 'hex'),
         decode(hash, 'hex')
  FROM new_audit WHERE (SELECT ok FROM verdict)
),
-- The words about whoever is forgotten go, and are not written in the first place; that something was done stays.
gone AS MATERIALIZED (
  SELECT m.id FROM member m JOIN forgotten f ON f."contactId" = m.contact_id
  UNION
  SELECT m.id FROM member m JOIN new_contact n ON n.id = m.contact_id WHERE m.id NOT IN (SELECT id FROM new_member)
),
insert_audit_detail AS (
  INSERT INTO audit_detail (community_id, seq, member_ids, sealed_details)
  SELECT $1::uuid, seq, members || "byId", decode(sealed, 'hex')
  FROM new_audit WHERE NOT (members || "byId") && ARRAY(SELECT id FROM gone) AND (SELECT ok FROM verdict)
),
delete_audit_detail AS (
  DELETE FROM audit_detail
  WHERE EXISTS (SELECT 1 FROM gone) AND member_ids && ARRAY(SELECT id FROM gone) AND (SELECT ok FROM verdict)
),
`;
