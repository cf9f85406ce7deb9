// The part of the writing statement that is about requests, and what follows from a decision: timers, texts, and what was not understood.
import type { CommitPart } from './commit-part.ts';

/** What the payload says of them. */
export const givenRequests: readonly CommitPart[] = [
  {
    of: ['requests'],
    sql: `new_request AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'requests') AS e(
    id uuid, code int, "requesterId" uuid, kind text, status text, "when" text, needed int, details text,
    round int, wave int, "truthTold" boolean, "openedAt" timestamptz, "closedAt" timestamptz, version int)
)`,
  },
];

export const writeRequests: readonly CommitPart[] = [
  {
    of: ['requests'],
    sql: `insert_request AS (
  INSERT INTO request (id, community_id, code, requester_id, kind, status, "when", needed, sealed_details, round, wave,
                       truth_told, came_by, created_at, matched_at, closed_at, changed_at, version)
  SELECT id, $1::uuid, code, "requesterId", kind, status, "when", needed, decode(details, 'hex'), round, wave,
         "truthTold", $9, "openedAt", CASE status WHEN 'matched' THEN $2::timestamptz END, "closedAt", $2::timestamptz, 1
  FROM new_request WHERE version = 0 AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['requests'],
    sql: `update_request AS (
  UPDATE request r SET kind = n.kind, status = n.status, "when" = n."when", needed = n.needed,
    sealed_details = decode(n.details, 'hex'), round = n.round, wave = n.wave, truth_told = n."truthTold",
    matched_at = coalesce(r.matched_at, CASE n.status WHEN 'matched' THEN $2::timestamptz END),
    closed_at = n."closedAt", changed_at = $2::timestamptz, version = r.version + 1
  FROM new_request n WHERE n.id = r.id AND n.version > 0 AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['invitations'],
    sql: `upsert_invitation AS (
  INSERT INTO invitation (request_id, member_id, status, round, wave, asked_at, answered_at, condition_sealed)
  SELECT e."requestId", e."memberId", e.status, e.round, e.wave, e."askedAt", e."answeredAt", decode(e.condition, 'hex')
  FROM given, jsonb_to_recordset(j->'invitations') AS e(
    "requestId" uuid, "memberId" uuid, status text, round int, wave int, "askedAt" timestamptz, "answeredAt" timestamptz,
    condition text)
  WHERE (SELECT ok FROM verdict)
  ON CONFLICT (request_id, member_id) DO UPDATE SET status = excluded.status, round = excluded.round, wave = excluded.wave,
    times = invitation.times + (excluded.asked_at > invitation.asked_at)::int, asked_at = excluded.asked_at, answered_at = excluded.answered_at, condition_sealed = excluded.condition_sealed
)`,
  },
];

export const writeConsequences: readonly CommitPart[] = [
  {
    of: ['requestTimers'],
    sql: `upsert_timer AS (
  INSERT INTO timer (community_id, kind, request_id, due_at, cause)
  SELECT $1::uuid, e.kind, e."requestId", e.at, $8
  FROM given, jsonb_to_recordset(j->'requestTimers') AS e(kind text, "requestId" uuid, at timestamptz)
  WHERE (SELECT ok FROM verdict)
  ON CONFLICT (kind, request_id) DO UPDATE SET due_at = excluded.due_at, cause = excluded.cause, claimed_until = NULL
)`,
  },
  {
    of: ['contactTimers'],
    sql: `upsert_contact_timer AS (
  INSERT INTO timer (community_id, kind, contact_id, due_at, cause)
  SELECT $1::uuid, e.kind, e."contactId", e.at, $8
  FROM given, jsonb_to_recordset(j->'contactTimers') AS e(kind text, "contactId" uuid, at timestamptz)
  WHERE (SELECT ok FROM verdict)
  -- More news does not put off the call that is to tell of the first.
  ON CONFLICT (kind, contact_id) DO UPDATE SET
    due_at = CASE WHEN excluded.kind = 'callOut' AND timer.claimed_until IS NULL
             THEN least(timer.due_at, excluded.due_at) ELSE excluded.due_at END, cause = excluded.cause, claimed_until = NULL
)`,
  },
  {
    of: ['communityTimers'],
    sql: `upsert_community_timer AS (
  INSERT INTO timer (community_id, kind, due_at, cause)
  SELECT $1::uuid, e.kind, e.at, $8
  FROM given, jsonb_to_recordset(j->'communityTimers') AS e(kind text, at timestamptz)
  WHERE (SELECT ok FROM verdict)
  ON CONFLICT (kind, community_id) WHERE request_id IS NULL AND contact_id IS NULL
  DO UPDATE SET due_at = excluded.due_at, cause = excluded.cause, claimed_until = NULL
)`,
  },
  {
    of: ['timer'],
    sql: `delete_timer AS (
  DELETE FROM timer WHERE id = $5::bigint AND $7::boolean AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['texts'],
    sql: `insert_text AS (
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
)`,
  },
  {
    of: ['unsure'],
    sql: `insert_unsure AS (
  INSERT INTO unsure_text (community_id, contact_id, text_sealed, meaning, sureness, created_at)
  SELECT $1::uuid, e."contactId", decode(e.text, 'hex'), e.meaning, e.sureness, $2::timestamptz
  FROM given, jsonb_to_recordset(j->'unsure') AS e("contactId" uuid, text text, meaning text, sureness float8)
  WHERE (SELECT ok FROM verdict)
)`,
  },
];
