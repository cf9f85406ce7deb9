// The part of the writing statement that is about calls: news to be told, what was heard, calls to be placed, steps answered.
import type { CommitPart } from './commit-part.ts';

/** What the payload says of them. */
export const givenCalls: readonly CommitPart[] = [
  {
    of: ['calls', 'stopped', 'fetched'],
    sql: `new_call AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'calls') AS e(
    sid text, "contactId" uuid, direction text, state text, step int, answer text, version int, telling bigint[],
    "toldAt" timestamptz, reached bigint)
)`,
  },
];

export const writeCalls: readonly CommitPart[] = [
  {
    of: ['news'],
    sql: `insert_news AS (
  INSERT INTO news (community_id, contact_id, member_id, sealed_phrase, request_id, recording_sid, urgent, created_at, due_at, expires_at)
  SELECT $1::uuid, e."contactId", e."memberId", decode(e.phrase, 'hex'), e."requestId", e."recordingSid", e.urgent, $2::timestamptz,
         coalesce(e."notBefore", $2::timestamptz), e."expiresAt"
  FROM given, ROWS FROM (jsonb_to_recordset(j->'news') AS (
    "contactId" uuid, "memberId" uuid, phrase text, "requestId" uuid, "recordingSid" text, urgent boolean, "notBefore" timestamptz,
    "expiresAt" timestamptz)) WITH ORDINALITY
    AS e("contactId", "memberId", phrase, "requestId", "recordingSid", urgent, "notBefore", "expiresAt", position)
  WHERE (SELECT ok FROM verdict)
  ORDER BY e.position
)`,
  },
  {
    of: ['heard'],
    sql: `settle_news AS (
  UPDATE news SET heard_at = $2::timestamptz
  WHERE id IN (SELECT e::bigint FROM given, jsonb_array_elements_text(j->'heard') AS e) AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['outgoing'],
    sql: `insert_outgoing AS (
  INSERT INTO outgoing_call (community_id, contact_id, to_sealed, line, request_id, member_id, created_at, due_at, cause)
  SELECT $1::uuid, e."contactId", decode(e."to", 'hex'), e.line, e."requestId", e."memberId", $2::timestamptz, $2::timestamptz, $8
  FROM given, jsonb_to_recordset(j->'outgoing') AS e("contactId" uuid, "to" text, line text, "requestId" uuid, "memberId" uuid)
  WHERE (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['calls'],
    sql: `insert_call AS (
  INSERT INTO call (sid, community_id, contact_id, direction, sealed_state, step, sealed_answer, telling, told_at, started_at,
                    stepped_at)
  SELECT sid, $1::uuid, "contactId", direction, decode(state, 'hex'), step, decode(answer, 'hex'), telling, "toldAt", $2::timestamptz, $2::timestamptz
  FROM new_call WHERE version = 0 AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['calls'],
    sql: `update_call AS (
  UPDATE call c SET contact_id = n."contactId", sealed_state = decode(n.state, 'hex'), step = n.step,
    sealed_answer = decode(n.answer, 'hex'), telling = n.telling, told_at = n."toldAt", stepped_at = $2::timestamptz, fetch_at = NULL, version = c.version + 1
  FROM new_call n WHERE n.sid = c.sid AND n.version > 0 AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['recordings'],
    sql: `insert_recording AS (
  INSERT INTO recording (sid, community_id, purpose, from_contact_id, from_member_id, for_member_id, request_id, seconds, created_at,
                         due_at, expires_at, cause)
  SELECT e.sid, $1::uuid, e.purpose, e."fromContactId", e."fromMemberId", e."forMemberId", e."requestId", e.seconds, $2::timestamptz,
         $2::timestamptz, e."expiresAt", $8
  FROM given, jsonb_to_recordset(j->'recordings') AS e(sid text, purpose text, "fromContactId" uuid, "fromMemberId" uuid,
    "forMemberId" uuid, "requestId" uuid, seconds int, "expiresAt" timestamptz)
  WHERE (SELECT ok FROM verdict)
  ON CONFLICT (sid) DO NOTHING
)`,
  },
  {
    of: ['attached'],
    sql: `-- What has been passed on while it belonged to nothing is passed on once more.
attach_recording AS (
  UPDATE recording r SET request_id = e."requestId", told_at = NULL, due_at = $2::timestamptz
  FROM given, jsonb_to_recordset(j->'attached') AS e(sid text, "requestId" uuid)
  WHERE r.sid = e.sid AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['passedOn'],
    sql: `settle_recording AS (
  UPDATE recording r SET told_at = $2::timestamptz
  FROM given, jsonb_to_recordset(j->'passedOn') AS e(sid text, "requestId" uuid)
  WHERE r.sid = e.sid AND r.request_id IS NOT DISTINCT FROM e."requestId" AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['forgotten'],
    sql: `-- Of whoever is forgotten no word is kept, here or at the provider.
silence_recording AS (
  UPDATE recording SET sealed_sound = NULL, lost_at = $2::timestamptz, told_at = coalesce(told_at, $2::timestamptz),
    expires_at = $2::timestamptz, due_at = $2::timestamptz
  WHERE from_contact_id IN (SELECT "contactId" FROM forgotten) AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['stopped'],
    sql: `-- Phones that ring fall silent; those that do not ring yet never do. Who has picked up is told in their call.
stop_ringing AS (
  UPDATE outgoing_call SET status = CASE WHEN status = 'queued' THEN 'canceled' ELSE status END,
    silence_at = CASE WHEN status = 'queued' THEN NULL ELSE $2::timestamptz END
  WHERE request_id IN (SELECT e::uuid FROM given, jsonb_array_elements_text(j->'stopped') AS e)
    AND status IN ('queued', 'placing', 'placed')
    AND id NOT IN (SELECT reached FROM new_call WHERE reached IS NOT NULL) AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['fetched'],
    sql: `fetch_call AS (
  UPDATE call c SET fetch_at = $2::timestamptz
  FROM given, jsonb_to_recordset(j->'fetched') AS e("callSid" text, "nextStep" int)
  WHERE c.sid = e."callSid" AND c.step = e."nextStep" AND c.ended_at IS NULL
    AND c.sid NOT IN (SELECT sid FROM new_call) AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['calls'],
    sql: `reach AS (
  UPDATE outgoing_call SET status = 'answered' WHERE id IN (SELECT reached FROM new_call) AND (SELECT ok FROM verdict)
)`,
  },
];
