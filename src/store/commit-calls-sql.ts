// The part of the writing statement that is about calls: news to be told, what was heard, calls to be placed, steps answered.

export const writeCallsSql = `insert_news AS (
  INSERT INTO news (community_id, contact_id, member_id, sealed_phrase, request_id, urgent, created_at, due_at, expires_at)
  SELECT $1::uuid, e."contactId", e."memberId", decode(e.phrase, 'hex'), e."requestId", e.urgent, $2::timestamptz,
         coalesce(e."notBefore", $2::timestamptz), e."expiresAt"
  FROM given, ROWS FROM (jsonb_to_recordset(j->'news') AS (
    "contactId" uuid, "memberId" uuid, phrase text, "requestId" uuid, urgent boolean, "notBefore" timestamptz,
    "expiresAt" timestamptz)) WITH ORDINALITY
    AS e("contactId", "memberId", phrase, "requestId", urgent, "notBefore", "expiresAt", position)
  WHERE (SELECT ok FROM verdict)
  ORDER BY e.position
),
settle_news AS (
  UPDATE news SET heard_at = $2::timestamptz
  WHERE id IN (SELECT e::bigint FROM given, jsonb_array_elements_text(j->'heard') AS e) AND (SELECT ok FROM verdict)
),
insert_outgoing AS (
  INSERT INTO outgoing_call (community_id, contact_id, to_sealed, line, created_at, due_at, cause)
  SELECT $1::uuid, e."contactId", decode(e."to", 'hex'), e.line, $2::timestamptz, $2::timestamptz, $8
  FROM given, jsonb_to_recordset(j->'outgoing') AS e("contactId" uuid, "to" text, line text)
  WHERE (SELECT ok FROM verdict)
),
insert_call AS (
  INSERT INTO call (sid, community_id, contact_id, direction, sealed_state, step, sealed_answer, telling, told_at, started_at,
                    stepped_at)
  SELECT sid, $1::uuid, "contactId", direction, decode(state, 'hex'), step, decode(answer, 'hex'), telling, "toldAt", $2::timestamptz, $2::timestamptz
  FROM new_call WHERE version = 0 AND (SELECT ok FROM verdict)
),
update_call AS (
  UPDATE call c SET contact_id = n."contactId", sealed_state = decode(n.state, 'hex'), step = n.step,
    sealed_answer = decode(n.answer, 'hex'), telling = n.telling, told_at = n."toldAt", stepped_at = $2::timestamptz, version = c.version + 1
  FROM new_call n WHERE n.sid = c.sid AND n.version > 0 AND (SELECT ok FROM verdict)
),
reach AS (
  UPDATE outgoing_call SET status = 'answered' WHERE id IN (SELECT reached FROM new_call) AND (SELECT ok FROM verdict)
),
`;
