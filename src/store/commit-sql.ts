// The one statement that writes a decision. Rows that were decided on are locked in one order, so that no two commits wait for each
// other, and compared with the version they were read in; where one has moved, `ok` is false and nothing is written.

import { writeAuditSql } from './commit-audit-sql.ts';
import { writeCallsSql } from './commit-calls-sql.ts';

/**
 * $1 community, $2 now, $3 the payload as JSON, $4 sid of the text that is settled, $5 id of the timer that is, $6 until when
 * it was claimed, $7 whether it is over, $8 what caused it, $9 how a request comes that is made of it. */
export const commitSql = `
WITH given AS MATERIALIZED (SELECT $3::jsonb AS j),
new_contact AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'contacts') AS e(
    id uuid, "phoneHash" text, phone text, line text, language text, "optedOut" boolean, textless boolean,
    "vouchCode" text, dialogue text, version int)
),
new_member AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'members') AS e(
    id uuid, "contactId" uuid, name text, language text, "languageChosen" boolean, channel text, listening text, place text,
    skills jsonb, hours text, "reachMiles" float8, "asksPerWeek" int, "quietHours" text, timezone text,
    "pausedUntil" timestamptz, "blockedUntil" timestamptz, steward boolean)
),
new_request AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'requests') AS e(
    id uuid, code int, "requesterId" uuid, kind text, status text, "when" text, needed int, details text,
    round int, wave int, "truthTold" boolean, "openedAt" timestamptz, "closedAt" timestamptz, version int)
),
new_call AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'calls') AS e(
    sid text, "contactId" uuid, direction text, state text, step int, answer text, version int, telling bigint[],
    "toldAt" timestamptz, reached bigint)
),
forgotten AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'forgotten') AS e("contactId" uuid, version int)
),
held_contact AS MATERIALIZED (
  SELECT c.id, c.phone_hash FROM contact c
  JOIN (SELECT id, version FROM new_contact UNION ALL SELECT "contactId", version FROM forgotten) n
    ON n.id = c.id AND n.version = c.version
  ORDER BY c.id FOR NO KEY UPDATE OF c
),
held_request AS MATERIALIZED (
  SELECT r.id FROM request r JOIN new_request n ON n.id = r.id AND n.version = r.version
  ORDER BY r.id FOR NO KEY UPDATE OF r
),
held_call AS MATERIALIZED (
  SELECT c.sid FROM call c JOIN new_call n ON n.sid = c.sid AND n.version = c.version FOR NO KEY UPDATE OF c
),
held_text AS MATERIALIZED (
  SELECT sid FROM inbox_text WHERE sid = $4 AND handled_at IS NULL FOR NO KEY UPDATE
),
held_timer AS MATERIALIZED (
  SELECT id FROM timer WHERE id = $5::bigint AND claimed_until = $6::timestamptz FOR NO KEY UPDATE
),
verdict AS MATERIALIZED (
  SELECT (SELECT count(*) FROM held_contact) =
           (SELECT count(*) FROM new_contact WHERE version > 0) + (SELECT count(*) FROM forgotten)
     AND (SELECT count(*) FROM held_request) = (SELECT count(*) FROM new_request WHERE version > 0)
     AND (SELECT count(*) FROM held_call) = (SELECT count(*) FROM new_call WHERE version > 0)
     AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM held_text))
     AND ($5::bigint IS NULL OR EXISTS (SELECT 1 FROM held_timer)) AS ok
),
insert_contact AS (
  INSERT INTO contact (id, community_id, phone_hash, phone_sealed, line, language, opted_out, textless, vouch_code,
                       sealed_dialogue, version, created_at)
  SELECT id, $1::uuid, decode("phoneHash", 'hex'), decode(phone, 'hex'), line, language, "optedOut", textless, "vouchCode",
         decode(dialogue, 'hex'), 1, $2::timestamptz
  FROM new_contact WHERE version = 0 AND (SELECT ok FROM verdict)
),
update_contact AS (
  UPDATE contact c SET line = n.line, language = n.language, opted_out = n."optedOut", textless = n.textless,
    vouch_code = n."vouchCode", sealed_dialogue = decode(n.dialogue, 'hex'), version = c.version + 1
  FROM new_contact n WHERE n.id = c.id AND n.version > 0 AND (SELECT ok FROM verdict)
),
upsert_member AS (
  INSERT INTO member AS m (id, community_id, contact_id, name_sealed, language, language_chosen, channel, listening, sealed_place, skills,
                           hours, reach_miles, asks_per_week, quiet_hours, timezone, paused_until, blocked_until, steward, created_at)
  SELECT id, $1::uuid, "contactId", decode(name, 'hex'), language, "languageChosen", channel, listening, decode(place, 'hex'),
         ARRAY(SELECT jsonb_array_elements_text(skills)), hours, "reachMiles", "asksPerWeek", "quietHours", timezone, "pausedUntil", "blockedUntil", steward,
         $2::timestamptz
  FROM new_member WHERE (SELECT ok FROM verdict)
  ON CONFLICT (id) DO UPDATE SET name_sealed = excluded.name_sealed, language = excluded.language,
    language_chosen = excluded.language_chosen, channel = excluded.channel, listening = excluded.listening, sealed_place = excluded.sealed_place,
    skills = excluded.skills, hours = excluded.hours, reach_miles = excluded.reach_miles,
    asks_per_week = excluded.asks_per_week, quiet_hours = excluded.quiet_hours, timezone = excluded.timezone,
    paused_until = excluded.paused_until, blocked_until = excluded.blocked_until, steward = excluded.steward
),
delete_member AS (
  DELETE FROM member m USING new_contact n
  WHERE m.contact_id = n.id AND m.id NOT IN (SELECT id FROM new_member) AND (SELECT ok FROM verdict)
),
insert_request AS (
  INSERT INTO request (id, community_id, code, requester_id, kind, status, "when", needed, sealed_details, round, wave,
                       truth_told, came_by, created_at, matched_at, closed_at, changed_at, version)
  SELECT id, $1::uuid, code, "requesterId", kind, status, "when", needed, decode(details, 'hex'), round, wave,
         "truthTold", $9, "openedAt", CASE status WHEN 'matched' THEN $2::timestamptz END, "closedAt", $2::timestamptz, 1
  FROM new_request WHERE version = 0 AND (SELECT ok FROM verdict)
),
update_request AS (
  UPDATE request r SET kind = n.kind, status = n.status, "when" = n."when", needed = n.needed,
    sealed_details = decode(n.details, 'hex'), round = n.round, wave = n.wave, truth_told = n."truthTold",
    matched_at = coalesce(r.matched_at, CASE n.status WHEN 'matched' THEN $2::timestamptz END),
    closed_at = n."closedAt", changed_at = $2::timestamptz, version = r.version + 1
  FROM new_request n WHERE n.id = r.id AND n.version > 0 AND (SELECT ok FROM verdict)
),
upsert_invitation AS (
  INSERT INTO invitation (request_id, member_id, status, round, wave, asked_at, answered_at, condition_sealed)
  SELECT e."requestId", e."memberId", e.status, e.round, e.wave, e."askedAt", e."answeredAt", decode(e.condition, 'hex')
  FROM given, jsonb_to_recordset(j->'invitations') AS e(
    "requestId" uuid, "memberId" uuid, status text, round int, wave int, "askedAt" timestamptz, "answeredAt" timestamptz,
    condition text)
  WHERE (SELECT ok FROM verdict)
  ON CONFLICT (request_id, member_id) DO UPDATE SET status = excluded.status, round = excluded.round, wave = excluded.wave,
    asked_at = excluded.asked_at, answered_at = excluded.answered_at, condition_sealed = excluded.condition_sealed
),
upsert_timer AS (
  INSERT INTO timer (community_id, kind, request_id, due_at, cause)
  SELECT $1::uuid, e.kind, e."requestId", e.at, $8
  FROM given, jsonb_to_recordset(j->'timers') AS e(kind text, "requestId" uuid, at timestamptz)
  WHERE "requestId" IS NOT NULL AND (SELECT ok FROM verdict)
  ON CONFLICT (kind, request_id) DO UPDATE SET due_at = excluded.due_at, cause = excluded.cause, claimed_until = NULL
),
upsert_contact_timer AS (
  INSERT INTO timer (community_id, kind, contact_id, due_at, cause)
  SELECT $1::uuid, e.kind, e."contactId", e.at, $8
  FROM given, jsonb_to_recordset(j->'timers') AS e(kind text, "contactId" uuid, at timestamptz)
  WHERE "contactId" IS NOT NULL AND (SELECT ok FROM verdict)
  -- More news does not put off the call that is to tell of the first.
  ON CONFLICT (kind, contact_id) DO UPDATE SET
    due_at = CASE WHEN excluded.kind = 'callOut' AND timer.claimed_until IS NULL
             THEN least(timer.due_at, excluded.due_at) ELSE excluded.due_at END, cause = excluded.cause, claimed_until = NULL
),
delete_timer AS (
  DELETE FROM timer WHERE id = $5::bigint AND $7::boolean AND (SELECT ok FROM verdict)
),
insert_text AS (
  INSERT INTO outbox_text (community_id, contact_id, to_sealed, line, body_sealed, sealed_pictures, segments, urgent, last_word,
                           saying, sealed_phrase, request_id, held, expires_at, cause, created_at, due_at)
  SELECT $1::uuid, e."contactId", decode(e."to", 'hex'), e.line, decode(e.body, 'hex'), decode(e.pictures, 'hex'),
         e.segments, e.urgent, e."lastWord", e.saying, decode(e.phrase, 'hex'), e."requestId", e."notBefore" IS NOT NULL, e."expiresAt", $8, $2::timestamptz,
         coalesce(e."notBefore", $2::timestamptz)
  FROM given, ROWS FROM (jsonb_to_recordset(j->'texts') AS (
    "contactId" uuid, "to" text, line text, body text, pictures text, segments int, urgent boolean, "lastWord" boolean, saying text,
    phrase text, "requestId" uuid, "notBefore" timestamptz, "expiresAt" timestamptz)) WITH ORDINALITY
    AS e("contactId", "to", line, body, pictures, segments, urgent, "lastWord", saying, phrase, "requestId", "notBefore", "expiresAt",
       position)
  WHERE (SELECT ok FROM verdict)
  ORDER BY e.position
),
${writeCallsSql}${writeAuditSql}insert_unsure AS (
  INSERT INTO unsure_text (community_id, contact_id, text_sealed, meaning, sureness, created_at)
  SELECT $1::uuid, e."contactId", decode(e.text, 'hex'), e.meaning, e.sureness, $2::timestamptz
  FROM given, jsonb_to_recordset(j->'unsure') AS e("contactId" uuid, text text, meaning text, sureness float8)
  WHERE (SELECT ok FROM verdict)
),
delete_contact AS (
  DELETE FROM contact WHERE id IN (SELECT "contactId" FROM forgotten) AND (SELECT ok FROM verdict)
),
delete_received AS (
  DELETE FROM inbox_text
  WHERE phone_hash IN (SELECT h.phone_hash FROM held_contact h JOIN forgotten f ON f."contactId" = h.id)
    AND sid IS DISTINCT FROM $4 AND community_id = $1::uuid AND (SELECT ok FROM verdict)
),
delete_sent AS (
  DELETE FROM outbox_text
  WHERE contact_id IN (SELECT "contactId" FROM forgotten) AND status NOT IN ('queued', 'sending') AND (SELECT ok FROM verdict)
),
settle_text AS (
  UPDATE inbox_text SET handled_at = $2::timestamptz,
    sealed_text = CASE WHEN EXISTS (SELECT 1 FROM forgotten) THEN ''::bytea ELSE sealed_text END,
    phone_hash = CASE WHEN EXISTS (SELECT 1 FROM forgotten) THEN ''::bytea ELSE phone_hash END
  WHERE sid = $4 AND (SELECT ok FROM verdict)
)
SELECT ok FROM verdict`;
