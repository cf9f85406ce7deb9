// The one statement by which a process takes texts to send. It holds the lines that it takes from, so that processes take turns.
import { attemptLastsMs } from '../telephony/attempt.ts';
import { isVain } from './outbox-meaning.ts';

const attemptLasts = `interval '${attemptLastsMs} milliseconds'`;

/** A line may send a tenth of a second's worth at once; what sends less than that sends one by one. */
const burstSeconds = 0.1;

/** So many more than it may send are looked at on each line, so that a row of texts that are void is got rid of at once. */
const lookahead = 20;

/** In bytes, sealed: a little less than Twilio takes. */
const longestJoined = 1500;

const isUnsettled = (text: string): string => `${text}.status IN ('queued', 'sending')`;

/** It waits for the morning, or for a phone that was off: what comes after it need not. */
const isSetBack = (text: string): string =>
  `(${text}.status = 'queued' AND ${text}.due_at > $1::timestamptz AND (${text}.held OR ${text}.past_sids <> '{}'))`;

const underWay = '(SELECT count(*) FROM unnest($3::text[]) AS busy WHERE busy = l.number)';

const carriesOthers = (text: string): string => `EXISTS (SELECT 1 FROM outbox_text j WHERE j.joined_to = ${text}.id)`;

/** What may have been sent already is claimed all the same, to learn what became of it. */
const fate = `CASE
  WHEN o.status = 'queued' AND h.opted_out AND NOT o.last_word THEN 'suppressed'
  WHEN o.status = 'queued' AND NOT ${carriesOthers('o')} AND ${isVain('o')} THEN 'expired'
  ELSE 'sending' END`;

const partColumns = `o.id, o.segments, o.body_sealed, ${fate} AS fate`;

/**
 * $1 now, $2 how many at most, $3 the line of each text that is under way, $4 how many of a line may be. A row for each text that is to be sent, or one row without a
 * text; each also says how many rows were moved on, and when a line that has more to send is free again.
 *
 * ready: lines that may send · head: on each, the first text of every person, urgent ones first · part: each with those that waited
 * for the morning with it, and what is to become of them · taken: as many as the lines may send.
 */
export const claimSql = `
WITH ready AS MATERIALIZED (
  SELECT l.number, l.per_second, greatest(1, floor(l.per_second * ${burstSeconds}))::int AS burst, $4::int - ${underWay} AS room
  FROM line l
  WHERE coalesce(l.free_at, '-infinity') <= $1::timestamptz AND ${underWay} < $4::int
    AND EXISTS (SELECT 1 FROM outbox_text o WHERE o.line = l.number AND ${isUnsettled('o')} AND o.due_at <= $1::timestamptz)
  ORDER BY l.number FOR NO KEY UPDATE OF l
),
head AS MATERIALIZED (
  SELECT first.*, ready.burst, ready.room FROM ready CROSS JOIN LATERAL (
    SELECT o.id, o.contact_id, o.line, o.urgent, o.status = 'sending' AS was_sending,
      coalesce(c.opted_out, false) AS opted_out,
      o.held AND NOT o.urgent AND o.status = 'queued' AND o.sealed_pictures IS NULL AS joins
    FROM outbox_text o LEFT JOIN contact c ON c.id = o.contact_id
    WHERE o.line = ready.number AND ${isUnsettled('o')} AND o.due_at <= $1::timestamptz
      AND NOT EXISTS (
        SELECT 1 FROM outbox_text e
        WHERE e.contact_id = o.contact_id AND e.id < o.id AND ${isUnsettled('e')} AND (e.urgent OR NOT o.urgent)
          AND NOT ${isSetBack('e')}
      )
    ORDER BY o.urgent DESC, o.id LIMIT ready.burst + ${lookahead}
    FOR NO KEY UPDATE OF o SKIP LOCKED
  ) first
),
part AS MATERIALIZED (
  SELECT h.id AS head, p.id, p.segments, p.body_sealed, p.fate, p.id = h.id OR (
      bool_and(p.fits) OVER so_far
      AND sum(octet_length(p.body_sealed)) FILTER (WHERE p.fate = 'sending') OVER so_far <= ${longestJoined}
    ) AS goes_along
  FROM head h CROSS JOIN LATERAL (
    SELECT ${partColumns}, true AS fits FROM outbox_text o WHERE o.id = h.id
    UNION ALL
    SELECT ${partColumns},
      o.held AND o.status = 'queued' AND o.line = h.line AND o.sealed_pictures IS NULL AND NOT ${carriesOthers('o')} AS fits
    FROM outbox_text o
    WHERE h.joins AND NOT ${carriesOthers('h')} AND o.contact_id = h.contact_id AND o.id > h.id AND ${isUnsettled('o')} AND NOT o.urgent
      AND NOT ${isSetBack('o')}
  ) p
  WINDOW so_far AS (PARTITION BY h.id ORDER BY p.id)
),
bundle AS (
  SELECT head, min(id) AS leader, sum(segments) AS cost FROM part WHERE goes_along AND fate = 'sending' GROUP BY head
),
taken AS MATERIALIZED (
  SELECT * FROM (
    SELECT b.*, h.line, h.urgent, h.burst, h.room, h.was_sending,
      sum(b.cost) OVER in_turn - b.cost AS cost_before, row_number() OVER in_turn AS turn
    FROM bundle b JOIN head h ON h.id = b.head
    WINDOW in_turn AS (PARTITION BY h.line ORDER BY h.urgent DESC, h.id)
  ) waiting
  WHERE cost_before < burst AND turn <= room
  ORDER BY urgent DESC, head LIMIT $2
),
moved AS (
  UPDATE outbox_text o SET
    status = CASE WHEN p.fate <> 'sending' THEN p.fate WHEN p.id = p.leader THEN 'sending' ELSE 'joined' END,
    joined_to = CASE WHEN p.fate = 'sending' AND p.id <> p.leader THEN p.leader ELSE o.joined_to END,
    tries = o.tries + (p.fate = 'sending' AND p.id = p.leader)::int,
    first_tried_at = CASE WHEN p.fate = 'sending' THEN coalesce(o.first_tried_at, $1::timestamptz) ELSE o.first_tried_at END,
    due_at = CASE WHEN p.fate = 'sending' AND p.id = p.leader THEN $1::timestamptz + ${attemptLasts} ELSE o.due_at END
  FROM (
    SELECT part.id, part.fate, t.leader, t.head = t.leader AND t.was_sending AS is_doubtful
    FROM part LEFT JOIN taken t ON t.head = part.head
    WHERE part.goes_along AND (part.fate <> 'sending' OR t.leader IS NOT NULL)
  ) p
  WHERE p.id = o.id AND ${isUnsettled('o')}
  RETURNING o.*, p.is_doubtful
),
charged AS (
  UPDATE line l SET free_at = $1::timestamptz + c.cost / l.per_second * interval '1 second'
  FROM (SELECT line, sum(cost) AS cost FROM taken GROUP BY line) c WHERE c.line = l.number
  RETURNING l.free_at
)
SELECT
  (SELECT count(*) FROM moved)::int AS moved,
  least(
    (SELECT min(free_at) FROM charged),
    (SELECT min(l.free_at) FROM line l WHERE l.free_at > $1::timestamptz AND EXISTS (
      SELECT 1 FROM outbox_text o WHERE o.line = l.number AND ${isUnsettled('o')} AND o.due_at <= $1::timestamptz
    ))
  ) + interval '1 millisecond' AS next_at,
  sent.id, sent.contact_id, sent.to_sealed, sent.line, sent.sealed_pictures, sent.saying, sent.request_id, sent.urgent,
  sent.last_word, sent.is_doubtful, sent.tries, sent.created_at, sent.expires_at, sent.cause,
  CASE
    WHEN NOT sent.is_doubtful THEN NULL
    WHEN NOT sent.last_word AND EXISTS (SELECT 1 FROM contact c WHERE c.id = sent.contact_id AND c.opted_out) THEN 'suppressed'
    WHEN NOT ${carriesOthers('sent')} AND ${isVain('sent')} THEN 'expired'
  END AS ends_as,
  ARRAY(
    SELECT body_sealed FROM (
      SELECT sent.id, sent.body_sealed
      UNION ALL SELECT id, body_sealed FROM moved WHERE joined_to = sent.id
      UNION ALL SELECT id, body_sealed FROM outbox_text WHERE joined_to = sent.id
    ) said ORDER BY id
  ) AS bodies
FROM (SELECT 1) always LEFT JOIN (SELECT * FROM moved WHERE status = 'sending') sent ON true
ORDER BY sent.id`;
