// The one statement that brings everything a decision may know, as one JSON value. It differs only in where it starts from.

import { carriedOf } from './carried.ts';
import { feelingJson } from './feelings.ts';
import { kindWordsOf } from './kind-words.ts';
import { contactJson, invitationJson, memberJson, requestJson } from './loaded-json.ts';
import { friendsOf, phonesOfFriends } from './phone-friends.ts';
import { rowJson } from './row-json.ts';
import { sharingsJson, wishesOf } from './sharing.ts';
import { candidatesOf, partnersOf } from './snapshot-people-sql.ts';

interface Start {
  /** Selects the community's id. */
  readonly community: string;
  /** Selects the ids of the contacts whose event this is. */
  readonly senders: string;
  /** Selects the ids of further requests, which are wanted however long they have been closed. */
  readonly requests?: string;
  /** Selects the ids of further contacts. */
  readonly others?: string;
  /** The instant of the event. */
  readonly now: string;
  /** Whether those who could be asked are wanted, for a request, r; absent: they never are. */
  readonly wantsCandidates?: string;
  /** Whether those whom the sender ever had to do with are wanted; absent: they never are. */
  readonly wantsPartners?: string;
  /** Whether what the sender's people were thanked with, and what they could use, is wanted; absent: it never is. */
  readonly wantsOwnWords?: string;
  /** Whether the phone friends of the sender's people are wanted; absent: they never are. */
  readonly wantsFriends?: string;
  /** Whether how often the sender was asked lately, and what came of it, is wanted; absent: it never is. */
  readonly wantsCarried?: string;
  /** Whether it is wanted when the sender's people were last asked what is asked of everybody. */
  readonly wantsSharings?: boolean;
  /** Selects what members decide together; absent: it never is wanted. */
  readonly proposals?: string;
  /** Whether what is to be told to the sender by telephone is wanted. */
  readonly wantsNews?: boolean;
  /** Further common table expressions, each ending in a comma. */
  readonly before: string;
}

/** How long a closed request is still spoken of: thanks, a late YES, "what became of it". */
const spokenOfFor = `interval '2 days'`;

/** Looked up for the few people of an event, and not for everybody who could be asked. */
const lastHeard = '(SELECT max(t.received_at) FROM inbox_text t WHERE t.phone_hash = present.phone_hash)';
const heardUnlessCandidate = `CASE WHEN id IN (SELECT contact_id FROM candidate) THEN NULL ELSE ${lastHeard} END`;

/** Selects the snapshot as JSON; what else an event needs is selected after it. */
export const snapshotSql = ({
  community,
  senders,
  requests,
  others,
  now,
  wantsCandidates,
  wantsPartners,
  wantsOwnWords,
  wantsFriends,
  wantsCarried,
  wantsSharings = false,
  proposals,
  wantsNews = false,
  before,
}: Start): string => `
WITH ${before}
home AS MATERIALIZED (SELECT * FROM community WHERE id = (${community})),
sender AS MATERIALIZED (${senders}),
${requests === undefined ? '' : `wanted AS MATERIALIZED (${requests}),`}
own_member AS MATERIALIZED (SELECT id FROM member WHERE contact_id = ANY(ARRAY(SELECT id FROM sender))),
part AS MATERIALIZED (
  SELECT id FROM (
    SELECT id FROM request WHERE requester_id = ANY(ARRAY(SELECT id FROM own_member))
    UNION
    SELECT request_id FROM invitation WHERE member_id = ANY(ARRAY(SELECT id FROM own_member))
    ${requests === undefined ? '' : 'UNION SELECT id FROM wanted'}
  ) concerned
),
talked_of AS MATERIALIZED (
  SELECT r.* FROM request r
  WHERE r.id = ANY(ARRAY(SELECT id FROM part))
    AND (r.closed_at IS NULL OR r.closed_at > ${now} - ${spokenOfFor}${requests === undefined ? '' : ' OR r.id = ANY(ARRAY(SELECT id FROM wanted))'})
),
invited AS MATERIALIZED (SELECT * FROM invitation WHERE request_id = ANY(ARRAY(SELECT id FROM talked_of))),
${wantsCandidates === undefined ? '' : candidatesOf(now, wantsCandidates)}${wantsPartners === undefined ? '' : partnersOf(wantsPartners)}-- Few, and known to be: a database that takes them for many would read everybody.
people AS MATERIALIZED (SELECT id, contact_id FROM member WHERE id = ANY(ARRAY(SELECT member_id FROM invited))),
steward AS MATERIALIZED (
  SELECT m.id, m.contact_id FROM member m
  WHERE m.steward AND m.community_id = (SELECT id FROM home) AND coalesce(m.blocked_until, '-infinity') <= ${now}
),
present AS MATERIALIZED (
  SELECT * FROM contact WHERE id = ANY(ARRAY(
    SELECT id FROM sender
    UNION SELECT contact_id FROM steward
    ${wantsCandidates === undefined ? '' : 'UNION SELECT contact_id FROM candidate'}
    UNION SELECT contact_id FROM member WHERE id = ANY(ARRAY(SELECT requester_id FROM talked_of UNION SELECT member_id FROM invited))
    ${wantsPartners === undefined ? '' : 'UNION SELECT contact_id FROM member WHERE id = ANY(ARRAY(SELECT id FROM partner))'}
    UNION SELECT contact_id FROM member WHERE buddy_id = ANY(ARRAY(SELECT id FROM own_member))
    UNION SELECT b.contact_id FROM member m JOIN member b ON b.id = m.buddy_id WHERE m.contact_id = ANY(ARRAY(SELECT id FROM sender))
    ${wantsFriends === undefined ? '' : `UNION ${phonesOfFriends(wantsFriends)}`}
    ${others === undefined ? '' : `UNION ${others}`}
  ))
)
SELECT json_build_object(
  'community', (SELECT json_build_object('id', id, 'name', name, 'settings', settings, 'version', version) FROM home),
  'lines', (SELECT coalesce(json_agg(json_build_object('number', number, 'perSecond', per_second) ORDER BY position), '[]')
            FROM line WHERE community_id = (SELECT id FROM home)),
  'sender', (SELECT id FROM sender LIMIT 1),
  'nextCode', (SELECT coalesce(max(code), 10) + 1 FROM request WHERE community_id = (SELECT id FROM home)),
  'contacts', (SELECT coalesce(json_agg(${contactJson(wantsCandidates === undefined ? lastHeard : heardUnlessCandidate)}), '[]')
    FROM present),
  'members', (SELECT coalesce(json_agg(${memberJson} ORDER BY created_at, id), '[]')
    FROM member WHERE contact_id = ANY(ARRAY(SELECT id FROM present))),
  'requests', (SELECT coalesce(json_agg(${requestJson}), '[]')
    FROM talked_of),
  'invitations', (SELECT coalesce(json_agg(${invitationJson} ORDER BY i.asked_at, i.member_id), '[]')
    FROM invited i JOIN people m ON m.id = i.member_id),
  'stewards', (SELECT coalesce(json_agg(json_build_object('memberId', id, 'contactId', contact_id) ORDER BY id), '[]')
    FROM steward),
  ${wantsNews ? newsOf(now) : ''}
  'feelings', (SELECT coalesce(json_agg(${feelingJson}), '[]') FROM feeling
    WHERE from_id = ANY(ARRAY(${feeling})) OR about_id = ANY(ARRAY(${feeling}))),
  ${wantsPartners === undefined ? '' : `'partnerIds', (SELECT coalesce(json_agg(id), '[]') FROM partner),`}
  ${wantsOwnWords === undefined ? '' : `'kindWords', ${kindWordsOf(wantsOwnWords)}, 'wishes', ${wishesOf(wantsOwnWords)},`}
  ${wantsFriends === undefined ? '' : `'friends', ${friendsOf(wantsFriends)},`}
  ${wantsCarried === undefined ? '' : `'carried', ${carriedOf(now, wantsCarried)},`}
  ${wantsSharings ? `'sharings', ${sharingsJson},` : ''}
  ${proposals === undefined ? '' : `'proposals', ${proposals},`}
  'opinions', (SELECT coalesce(json_agg(json_build_object(
      'id', id, 'about', about, 'memberId', member_id, 'askedById', asked_by_id, 'askedAt', asked_at, 'expiresAt', expires_at)), '[]')
    FROM second_opinion
    WHERE community_id = (SELECT id FROM home) AND answered_at IS NULL),
  'shifts', (SELECT coalesce(json_agg(json_build_object('id', id, 'memberId', member_id, 'from', begins_at, 'until', ends_at)
      ORDER BY begins_at, id), '[]')
    FROM shift WHERE community_id = (SELECT id FROM home) AND ends_at > ${now}),
  ${wantsCandidates === undefined ? '' : `'lastWave', (${lastWaveOf(wantsCandidates)}),`}
  'candidates', ${wantsCandidates === undefined ? `'[]'::json` : candidatesJson}
) AS snapshot`;

/** Those of whom, and about whom, feelings are wanted. */
const feeling = 'SELECT id FROM own_member UNION SELECT requester_id FROM talked_of';

const candidatesJson = `(SELECT coalesce(json_agg(${rowJson({ memberId: 'id', asks: 'asks', lastAsked: 'last_asked' })}), '[]')
  FROM candidate)`;

/** How far the invitations of the last wave have got, of those that are texts and are not answered. */
const lastWaveOf = (wanted: string): string => `
  SELECT json_build_object('askedAt', max(i.asked_at), 'leftAt', max(o.first_tried_at),
    'unsent', count(*) FILTER (WHERE o.first_tried_at IS NULL AND o.status = 'queued' AND NOT o.held))
  FROM talked_of r
  JOIN invited i ON i.request_id = r.id AND i.round = r.round AND i.wave = r.wave AND i.status = 'asked'
  JOIN member m ON m.id = i.member_id
  JOIN outbox_text o ON o.contact_id = m.contact_id AND o.request_id = r.id AND o.saying = 'invitation' AND o.created_at = i.asked_at
  WHERE ${wanted}`;

/** What the sender is to be told by telephone, how often calling them has failed lately, and whether they are in a call. */
const newsOf = (now: string): string => `
  'news', (SELECT coalesce(json_agg(json_build_object(
      'id', id::text, 'memberId', member_id, 'phrase', encode(sealed_phrase, 'hex'), 'requestId', request_id, 'urgent', urgent,
      'dueAt', due_at) ORDER BY id), '[]')
    FROM news
    WHERE contact_id IN (SELECT id FROM sender) AND heard_at IS NULL AND coalesce(expires_at, 'infinity') > ${now}
      AND (recording_sid IS NULL OR EXISTS (SELECT 1 FROM recording g WHERE g.sid = recording_sid AND g.sealed_sound IS NOT NULL))),
  'failedCalls', (SELECT count(*) FROM outgoing_call failed
    WHERE failed.contact_id IN (SELECT id FROM sender) AND failed.request_id IS NULL AND failed.status IN ('machine', 'busy', 'unanswered', 'failed')
      AND failed.created_at > ${now} - interval '1 day'
      AND NOT EXISTS (SELECT 1 FROM outgoing_call later
                      WHERE later.contact_id = failed.contact_id AND later.id > failed.id AND later.status = 'answered')),
  'inCall', EXISTS (SELECT 1 FROM call
                    WHERE contact_id IN (SELECT id FROM sender) AND ended_at IS NULL AND stepped_at > ${now} - interval '10 minutes')
         OR EXISTS (SELECT 1 FROM outgoing_call
                    WHERE contact_id IN (SELECT id FROM sender) AND status IN ('queued', 'placing', 'placed')
                      AND created_at > ${now} - interval '10 minutes'),`;
