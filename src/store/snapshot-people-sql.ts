// The parts of the loading statement that find people: those who could be asked, and those whom the sender has met.

import { kinds } from '../domain/kinds.ts';

/** As many as the matching looks at; those who helped the same person before come first, then those asked least. */
export const mostCandidates = 200;

interface Offering {
  /** Expressions of the community, the kind of help, and the instant. */
  readonly community: string;
  readonly kind: string;
  readonly now: string;
  /** What else has to hold of an offer, o. */
  readonly and?: string;
}

/** Kinds of help for which nobody is asked who is new, where members vouch for newcomers. */
const kindsAlone = `'{${kinds
  .filter(({ alone }) => alone)
  .map(({ id }) => id)
  .join()}}'::text[]`;

const joining = (community: string): string => `(SELECT settings->>'joining' FROM community WHERE id = ${community})`;

/** Ids of those who offer a kind of help and may be asked. The phone of each is looked at only when it is their turn. */
export const offering = ({ community, kind, now, and = '' }: Offering): string => `
  SELECT o.member_id AS id FROM offer o
  CROSS JOIN LATERAL (
    SELECT 1 FROM member m JOIN contact c ON c.id = m.contact_id AND NOT c.opted_out
    WHERE m.id = o.member_id AND coalesce(m.paused_until, '-infinity') <= ${now} AND coalesce(m.blocked_until, '-infinity') <= ${now}
      AND (NOT m.newcomer OR ${kind} <> ALL(${kindsAlone}) OR ${joining(community)} <> 'vouch')
    LIMIT 1
  ) free
  WHERE o.community_id = ${community} AND o.kind = ${kind}${and}`;

/**
 * Whoever was not asked for a week comes before everybody who was, in the order of their ids: it is enough to go through them until there
 * are so many, however large the community is.
 */
export const firstRested = (of: Offering): string => `${offering(of)}
    AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.member_id = o.member_id AND i.asked_at > ${of.now} - interval '7 days')
  ORDER BY o.member_id LIMIT ${mostCandidates}`;

/** Only then does anybody have to be looked at who was asked. */
export const areFew = (rested: string): string => `(SELECT count(*) FROM ${rested}) < ${mostCandidates}`;

/** For a request, r, that is talked of: nobody who was asked for it already, or whom its asker would rather not meet. */
const ofRequest = (now: string): Offering => ({
  ...{ community: 'r.community_id', kind: 'r.kind', now },
  and: `
    AND NOT EXISTS (
      SELECT 1 FROM feeling f WHERE f.liking <> 'gladly' AND (
        (f.from_id = r.requester_id AND f.about_id = o.member_id) OR (f.from_id = o.member_id AND f.about_id = r.requester_id))
    )
    AND NOT EXISTS (
      SELECT 1 FROM invited a WHERE a.member_id = o.member_id AND (a.status <> 'covered' OR a.round >= r.round)
    )`,
});

/** Those who could be asked. `wanted`: whether they are, for a request, r. */
export const candidatesOf = (now: string, wanted: string): string => `
helped_before AS MATERIALIZED (
  SELECT DISTINCT i.member_id AS id
  FROM talked_of r
  JOIN request earlier ON earlier.requester_id = r.requester_id AND earlier.kind = r.kind
  JOIN invitation i ON i.request_id = earlier.id AND i.status IN ('matched', 'done')
  WHERE ${wanted}
),
rested AS MATERIALIZED (
  SELECT DISTINCT first.id FROM talked_of r
  CROSS JOIN LATERAL (${firstRested(ofRequest(now))}) first
  WHERE ${wanted}
),
considered AS MATERIALIZED (
  SELECT id FROM rested
  UNION
  SELECT helper.id FROM talked_of r
  CROSS JOIN LATERAL (${offering(ofRequest(now))} AND o.member_id = ANY(ARRAY(SELECT id FROM helped_before))) helper
  WHERE ${wanted}
  UNION
  SELECT other.id FROM talked_of r
  CROSS JOIN LATERAL (${offering(ofRequest(now))}) other
  WHERE ${wanted} AND ${areFew('rested')}
),
candidate AS MATERIALIZED (
  SELECT m.id, m.contact_id, coalesce(sum(i.times), 0) AS asks, max(i.asked_at) AS last_asked
  FROM member m LEFT JOIN invitation i ON i.member_id = m.id AND i.asked_at > ${now} - interval '7 days'
  WHERE m.id = ANY(ARRAY(SELECT id FROM considered))
  GROUP BY m.id
  ORDER BY m.id IN (SELECT id FROM helped_before) DESC, coalesce(sum(i.times), 0), max(i.asked_at) NULLS FIRST, m.id
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
