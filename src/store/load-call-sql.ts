// The loading statement of a step of a call.
import { liveProposals, phonesOfProposals } from './proposals.ts';
import { snapshotSql } from './snapshot-sql.ts';
import {
  headOfSteward,
  isSteward,
  phonesOfUnanswered,
  requestsOfUnanswered,
  roundOfSteward,
  stormOfCall,
} from './steward-sql.ts';

/** Open requests that a caller who wants to help may hear of. */
const mostOpen = 20;
/** And those that a steward may hear of, of which the newest are not the most urgent. */
const mostOpenForStewards = 100;

/**
 * $1 our number, $2 the caller's hash, $3 now, $4 the call, $5 which of ours it is, $6 whether those whom the caller has met are wanted,
 * $7 the hash of the phone of whom they choose or propose, $8 what may be vouching codes; of a steward: $9 what may be codes of requests,
 * $10 the request with which they are busy, for which those who could be asked are wanted, too; $11 whether what others need is wanted,
 * $12 whether those are whom a storm round would ask.
 */
const stepFrom = (candidates: { wantsCandidates: string } | object): string => `${snapshotSql({
  community: 'SELECT community_id FROM line WHERE number = $1',
  senders: 'SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND phone_hash = $2',
  requests: `(SELECT id FROM request WHERE $11::boolean AND community_id = (SELECT id FROM home) AND status = 'open'
    ORDER BY created_at DESC LIMIT CASE WHEN ${isSteward} THEN ${mostOpenForStewards} ELSE ${mostOpen} END)
    UNION SELECT request_id FROM news
    WHERE contact_id IN (SELECT id FROM sender) AND heard_at IS NULL AND request_id IS NOT NULL
    UNION SELECT id FROM request
    WHERE ${isSteward} AND community_id = (SELECT id FROM home) AND (code = ANY($9::int[]) OR id = $10::uuid)
    UNION ${requestsOfUnanswered}`,
  others: `SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND phone_hash = $7::bytea
    UNION SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND vouch_code = ANY($8)
    UNION ${phonesOfUnanswered}
    UNION ${phonesOfProposals('true')}`,
  now: '$3::timestamptz',
  proposals: liveProposals('true'),
  wantsPartners: '$6::boolean',
  wantsOwnWords: 'true',
  wantsFriends: 'true',
  wantsNews: true,
  ...candidates,
  before: '',
})}, true AS pending, false AS held,
(SELECT json_build_object('direction', direction, 'contactId', contact_id, 'state', encode(sealed_state, 'hex'), 'step', step,
   'answer', encode(sealed_answer, 'hex'), 'version', version)
 FROM call WHERE sid = $4) AS call,
(SELECT json_build_object('requestId', request_id, 'memberId', member_id)
 FROM outgoing_call WHERE id = $5::bigint AND request_id IS NOT NULL) AS "talkCall",
${roundOfSteward},
${headOfSteward},
${stormOfCall('$12::boolean')}`;

export const callSql = {
  plain: stepFrom({}),
  withCandidates: stepFrom({ wantsCandidates: `r.id = $10::uuid AND ${isSteward}` }),
};
