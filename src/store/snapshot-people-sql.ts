// The parts of the loading statement that find people: those who could be asked, and those whom the sender has met.

/** As many as the matching looks at; those who helped the same person before come first, then those asked least. */
export const mostCandidates = 200;

/** Those who could be asked. `wanted`: whether they are. */
export const candidatesOf = (now: string, wanted: string): string => `
helped_before AS MATERIALIZED (
  SELECT DISTINCT i.member_id AS id
  FROM talked_of r
  JOIN request earlier ON earlier.requester_id = r.requester_id AND earlier.kind = r.kind
  JOIN invitation i ON i.request_id = earlier.id AND i.status IN ('matched', 'done')
  WHERE ${wanted}
),
candidate AS MATERIALIZED (
  SELECT m.id, m.contact_id, count(i.*) AS asks, max(i.asked_at) AS last_asked
  FROM talked_of r
  JOIN member m ON m.community_id = r.community_id AND m.skills @> ARRAY[r.kind]
  JOIN contact c ON c.id = m.contact_id AND NOT c.opted_out
  LEFT JOIN invitation i ON i.member_id = m.id AND i.asked_at > ${now} - interval '7 days'
  WHERE ${wanted}
    AND coalesce(m.paused_until, '-infinity') <= ${now} AND coalesce(m.blocked_until, '-infinity') <= ${now}
    AND NOT EXISTS (
      SELECT 1 FROM feeling f WHERE f.liking <> 'gladly' AND (
        (f.from_id = r.requester_id AND f.about_id = m.id) OR (f.from_id = m.id AND f.about_id = r.requester_id))
    )
    AND NOT EXISTS (
      SELECT 1 FROM invited a WHERE a.member_id = m.id AND (a.status <> 'covered' OR a.round >= r.round)
    )
  GROUP BY m.id
  ORDER BY m.id IN (SELECT id FROM helped_before) DESC, count(i.*), max(i.asked_at) NULLS FIRST, m.id
  LIMIT ${mostCandidates}
),
`;

/** Whom the sender helped, or was helped by, however long ago. */
export const partnersOf = (wanted: string): string => `
partner AS MATERIALIZED (
  SELECT i.member_id AS id
  FROM request r JOIN invitation i ON i.request_id = r.id AND i.status IN ('matched', 'done', 'dropped')
  WHERE ${wanted} AND r.requester_id = ANY(ARRAY(SELECT id FROM own_member))
  UNION
  SELECT r.requester_id
  FROM invitation i JOIN request r ON r.id = i.request_id
  WHERE ${wanted} AND i.member_id = ANY(ARRAY(SELECT id FROM own_member)) AND i.status IN ('matched', 'done', 'dropped')
),
`;
