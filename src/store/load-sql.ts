// The loading statement of each kind of event but texts: the snapshot, and whether the event is still to be decided on.
import { announcementJson } from './announcements/announcement-rows.ts';
import { announcedProposal, phonesOfAnnounced, phonesOfProposals, proposalsToCount } from './proposals.ts';
import { snapshotSql } from './snapshot-sql.ts';
import { auditHead, runningRound, stormOf, unanswered } from './steward-sql.ts';

/** $1 the request, $2 now, $3 whether to find those who could be asked, $4 the timer, $5 until when it is claimed. */
export const timerSql = `${snapshotSql({
  community: 'SELECT community_id FROM request WHERE id = $1::uuid',
  senders: 'SELECT NULL::uuid AS id WHERE false',
  requests: 'SELECT $1::uuid AS id',
  now: '$2::timestamptz',
  wantsCandidates: '$3::boolean',
  before: '',
})},
EXISTS (SELECT 1 FROM timer WHERE id = $4::bigint AND claimed_until = $5::timestamptz) AS pending,
(SELECT due_at FROM timer WHERE id = $4::bigint) AS "dueAt",
(SELECT max(at) FROM audit WHERE request_id = $1::uuid) AS "lastActAt"`;

/** What the day of a community brings: more than this no text tells of. */
const mostOfADay = 500;

/**
 * $1 the community, $2 now, $3 the timer, $4 until when it is claimed, $5 whether what members answered is counted, $6 whether a storm round
 * may be over.
 */
export const communityTimerSql = `${snapshotSql({
  community: 'SELECT $1::uuid',
  senders: 'SELECT NULL::uuid AS id WHERE false',
  requests: `SELECT id FROM request
    WHERE community_id = (SELECT id FROM home) AND (status = 'open' OR (
      status = 'matched' AND "when" LIKE to_char($2::timestamptz AT TIME ZONE (SELECT settings->>'timezone' FROM home), 'YYYY-MM-DD') || '%'))
    ORDER BY status = 'open', "when" LIMIT ${mostOfADay}`,
  others: `SELECT m.contact_id FROM member m WHERE m.id IN (SELECT o.member_id FROM ${unanswered})
    UNION SELECT contact_id FROM member WHERE community_id = (SELECT id FROM home) AND steward AND steward_until IS NOT NULL
    UNION ${phonesOfProposals('$5::boolean')}`,
  now: '$2::timestamptz',
  proposals: proposalsToCount('$5::boolean', '$2::timestamptz'),
  before: '',
})},
EXISTS (SELECT 1 FROM timer WHERE id = $3::bigint AND claimed_until = $4::timestamptz) AS pending,
${runningRound},
${stormOf('$6::boolean')}`;

const ofContact = {
  community: 'SELECT community_id FROM contact WHERE id = $1::uuid',
  senders: 'SELECT id FROM contact WHERE id = $1::uuid',
  now: '$2::timestamptz',
  before: '',
};

/** $1 the contact, $2 now. */
export const contactSql = `${snapshotSql(ofContact)}, true AS pending`;

/** $1 the contact, $2 now, $3 the timer, $4 until when it is claimed, $5 whether the line looks back with them, $6 whether it is about phone friends. */
export const contactTimerSql = `${snapshotSql({ ...ofContact, wantsNews: true, wantsCarried: '$5::boolean', wantsSharings: true, wantsFriends: '$6::boolean' })},
EXISTS (SELECT 1 FROM timer WHERE id = $3::bigint AND claimed_until = $4::timestamptz) AS pending`;

/** $1 the contact, $2 now. */
export const callEndedSql = `${snapshotSql({ ...ofContact, wantsNews: true, wantsFriends: 'true' })}, true AS pending`;

/**
 * $1 the steward, $2 now, $3 the request, $4 whom it is about, $5 the client's id of the action, $6 whether to find those who could be
 * asked, $7 the hash of a phone that it is about, $8 what a second steward answers, $9 the announcement, $10 whether it is about a storm round. `pending` is false where it has been done; `answered` is what was answered then.
 */
export const stewardSql = `${snapshotSql({
  community: 'SELECT community_id FROM member WHERE id = $1::uuid',
  senders: `SELECT contact_id AS id FROM member WHERE id = ANY($4::uuid[]) AND community_id = (SELECT id FROM home)
    UNION SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND phone_hash = $7
    UNION SELECT m.contact_id FROM second_opinion o JOIN member m ON m.id = o.member_id
      WHERE o.id = $8::uuid AND o.community_id = (SELECT id FROM home)`,
  requests: 'SELECT id FROM request WHERE id = $3::uuid AND community_id = (SELECT id FROM home)',
  others: 'SELECT contact_id FROM member WHERE id = $1::uuid',
  now: '$2::timestamptz',
  wantsCandidates: '$6::boolean',
  before: '',
})},
NOT EXISTS (SELECT 1 FROM audit WHERE community_id = (SELECT id FROM home) AND action_id = $5) AS pending,
(SELECT encode(d.sealed_details, 'hex') FROM audit a JOIN audit_detail d USING (community_id, seq)
 WHERE a.community_id = (SELECT id FROM home) AND a.action_id = $5) AS answered,
(SELECT ${announcementJson} FROM announcement a WHERE id = $9::uuid AND community_id = (SELECT id FROM home)) AS announcement,
${runningRound},
${stormOf('$10::boolean')},
${auditHead} AS "auditHead"`;

/** $1 the phone, $2 now, $3 the announcement. `pending` is false where the phone has had its turn, or none has one any more. */
export const announcementSql = `${snapshotSql({
  ...ofContact,
  wantsSharings: true,
  others: phonesOfAnnounced,
  proposals: announcedProposal,
})},
EXISTS (
  SELECT 1 FROM announcement_recipient r JOIN announcement a ON a.id = r.announcement_id AND a.state = 'sending'
  WHERE a.id = $3::uuid AND r.contact_id = $1::uuid AND r.status = 'waiting'
) AS pending,
(SELECT ${announcementJson} FROM announcement a WHERE id = $3::uuid) AS announcement`;

/** $1 the recording, $2 now. */
export const recordingSql = `${snapshotSql({
  community: 'SELECT community_id FROM recording WHERE sid = $1',
  senders: 'SELECT from_contact_id AS id FROM recording WHERE sid = $1 AND from_contact_id IS NOT NULL',
  requests: 'SELECT request_id AS id FROM recording WHERE sid = $1 AND request_id IS NOT NULL',
  others: 'SELECT m.contact_id FROM recording g JOIN member m ON m.id = g.for_member_id WHERE g.sid = $1',
  now: '$2::timestamptz',
  before: '',
})},
EXISTS (SELECT 1 FROM recording WHERE sid = $1 AND told_at IS NULL) AS pending`;
