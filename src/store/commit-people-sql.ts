// The part of the writing statement that is about people: phones, who uses them, and who is forgotten.
import type { CommitPart } from './commit-part.ts';

/** What the payload says of them. */
export const givenPeople: readonly CommitPart[] = [
  {
    of: ['contacts'],
    sql: `new_contact AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'contacts') AS e(
    id uuid, "phoneHash" text, phone text, line text, language text, "optedOut" boolean, textless boolean,
    "vouchCode" text, dialogue text, version int)
)`,
  },
  {
    of: ['members'],
    sql: `new_member AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'members') AS e(
    id uuid, "contactId" uuid, name text, language text, "languageChosen" boolean, channel text, listening text, place text,
    skills jsonb, hours text, "reachMiles" float8, "asksPerWeek" int, "quietHours" text, timezone text,
    "pausedUntil" timestamptz, "blockedUntil" timestamptz, steward boolean, "checkIn" text, "silentSince" timestamptz, "buddyId" uuid,
    "offerAskedAt" timestamptz, "restOfferedAt" timestamptz, "stewardUntil" timestamptz,
    newcomer boolean, "vouchedById" uuid)
)`,
  },
  {
    of: ['forgotten', 'left', 'audit', 'opinions'],
    sql: `forgotten AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'forgotten') AS e("contactId" uuid, version int)
)`,
  },
  // Phones that somebody may have left, and who is still there.
  {
    of: ['left', 'forgotten', 'audit', 'opinions'],
    sql: `left_phone AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'left') AS e("contactId" uuid, "memberIds" jsonb)
)`,
  },
];

export const writePeople: readonly CommitPart[] = [
  {
    of: ['contacts'],
    sql: `insert_contact AS (
  INSERT INTO contact (id, community_id, phone_hash, phone_sealed, line, language, opted_out, textless, vouch_code,
                       sealed_dialogue, version, created_at)
  SELECT id, $1::uuid, decode("phoneHash", 'hex'), decode(phone, 'hex'), line, language, "optedOut", textless, "vouchCode",
         decode(dialogue, 'hex'), 1, $2::timestamptz
  FROM new_contact WHERE version = 0 AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['contacts'],
    sql: `update_contact AS (
  UPDATE contact c SET line = n.line, language = n.language, opted_out = n."optedOut", textless = n.textless,
    vouch_code = n."vouchCode", sealed_dialogue = decode(n.dialogue, 'hex'), version = c.version + 1
  FROM new_contact n WHERE n.id = c.id AND n.version > 0 AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['members'],
    sql: `upsert_member AS (
  INSERT INTO member AS m (id, community_id, contact_id, name_sealed, language, language_chosen, channel, listening, sealed_place, skills,
                           hours, reach_miles, asks_per_week, quiet_hours, timezone, paused_until, blocked_until, steward, sealed_check_in, silent_since, buddy_id, offer_asked_at, rest_offered_at,
                           steward_until, newcomer, vouched_by_id, created_at)
  SELECT id, $1::uuid, "contactId", decode(name, 'hex'), language, "languageChosen", channel, listening, decode(place, 'hex'),
         ARRAY(SELECT jsonb_array_elements_text(skills)), hours, "reachMiles", "asksPerWeek", "quietHours", timezone, "pausedUntil", "blockedUntil", steward,
         decode("checkIn", 'hex'), "silentSince", "buddyId", "offerAskedAt", "restOfferedAt", "stewardUntil", newcomer,
         (SELECT m.id FROM member m WHERE m.id = "vouchedById"), $2::timestamptz
  FROM new_member WHERE (SELECT ok FROM verdict)
  ON CONFLICT (id) DO UPDATE SET name_sealed = excluded.name_sealed, language = excluded.language,
    language_chosen = excluded.language_chosen, channel = excluded.channel, listening = excluded.listening, sealed_place = excluded.sealed_place,
    skills = excluded.skills, hours = excluded.hours, reach_miles = excluded.reach_miles,
    asks_per_week = excluded.asks_per_week, quiet_hours = excluded.quiet_hours, timezone = excluded.timezone,
    paused_until = excluded.paused_until, blocked_until = excluded.blocked_until, steward = excluded.steward,
    sealed_check_in = excluded.sealed_check_in, silent_since = excluded.silent_since, buddy_id = excluded.buddy_id,
    offer_asked_at = excluded.offer_asked_at, rest_offered_at = excluded.rest_offered_at,
    steward_until = excluded.steward_until, newcomer = excluded.newcomer, vouched_by_id = excluded.vouched_by_id
)`,
  },
  {
    of: ['left'],
    sql: `delete_member AS (
  DELETE FROM member m USING left_phone l
  WHERE m.contact_id = l."contactId" AND NOT l."memberIds" ? m.id::text AND (SELECT ok FROM verdict)
)`,
  },
];

/** Of whoever is forgotten nothing stays but what is still to be sent. */
export const forgetPeople: readonly CommitPart[] = [
  {
    of: ['forgotten'],
    sql: `delete_contact AS (
  DELETE FROM contact WHERE id IN (SELECT "contactId" FROM forgotten) AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['forgotten'],
    sql: `delete_received AS (
  DELETE FROM inbox_text
  WHERE phone_hash IN (SELECT h.phone_hash FROM held_contact h JOIN forgotten f ON f."contactId" = h.id)
    AND sid IS DISTINCT FROM $4 AND community_id = $1::uuid AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['forgotten'],
    sql: `delete_sent AS (
  DELETE FROM outbox_text
  WHERE contact_id IN (SELECT "contactId" FROM forgotten) AND status NOT IN ('queued', 'sending') AND (SELECT ok FROM verdict)
)`,
  },
];
