// The loading statement of a text: the snapshot, and whether it is still to be decided on.
import { hasEarlierUnhandled } from './inbox-sql.ts';
import { liveProposals, phonesOfProposals } from './proposals.ts';
import { snapshotSql } from './snapshot-sql.ts';
import {
  headOfSteward,
  isSteward,
  phonesOfUnanswered,
  requestsOfUnanswered,
  runningRound,
  stormOf,
} from './steward-sql.ts';

/** Of a steward: the requests that their command names, or all that are open; and those of whom a second steward is asked about. */
const requestsOfSteward = `SELECT id FROM request
  WHERE ${isSteward} AND community_id = (SELECT id FROM home) AND (code = ANY($6::int[]) OR ($7::boolean AND status = 'open'))
  UNION
  ${requestsOfUnanswered}`;

const ofText = {
  community: 'SELECT community_id FROM line WHERE number = $1',
  senders: 'SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND phone_hash = $2',
  requests: requestsOfSteward,
  others: `SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND vouch_code = ANY($3)
    UNION ${phonesOfUnanswered}
    UNION SELECT id FROM contact WHERE community_id = (SELECT id FROM home) AND phone_hash = $9::bytea`,
  now: '$4::timestamptz',
  wantsPartners: '$8::boolean',
  wantsOwnWords: '$10::boolean',
  wantsFriends: '$10::boolean',
};

/** Only a few of a steward's commands are about those who could be asked; to look for them makes every statement slower. */
const withCandidates = { wantsCandidates: 'true' };

/** What may propose something, or answer a proposal. */
const withProposals = {
  others: `${ofText.others}
    UNION ${phonesOfProposals('true')}`,
  proposals: liveProposals('true'),
};

/**
 * $1 our number, $2 the sender's hash, $3 what may be vouching codes, $4 now, $5 sid; of a steward's command: $6 the codes of requests,
 * $7 whether all open ones are wanted; $8 whether those whom the sender has met are; $9 the hash of the phone of whom they choose
 * or propose; $10 whether what they were thanked with and could use, and their phone friends, are wanted. `pending` is false where it has been handled, `held` is true where an
 * earlier one of the same phone has not.
 */
const textFrom = (
  more: typeof withCandidates | typeof withProposals | object,
  andRound = '',
): string => `${snapshotSql({ ...ofText, ...more, before: '' })}${andRound},
EXISTS (SELECT 1 FROM inbox_text WHERE sid = $5 AND handled_at IS NULL) AS pending,
EXISTS (SELECT 1 FROM inbox_text own WHERE own.sid = $5 AND ${hasEarlierUnhandled('own')}) AS held,
${headOfSteward}`;

/** As `textFrom`, and records the text first: $11 the sealed text. `pending` is false where it was recorded before. */
const firstTextFrom = (
  more: typeof withCandidates | typeof withProposals | object,
  andRound = '',
): string => `${snapshotSql({
  ...ofText,
  ...more,
  before: `seen AS (
  INSERT INTO inbox_text (sid, community_id, phone_hash, sealed_text, received_at)
  VALUES ($5, (SELECT community_id FROM line WHERE number = $1), $2, $11, $4::timestamptz)
  ON CONFLICT (sid) DO NOTHING
  RETURNING sid
),`,
})}${andRound},
EXISTS (SELECT 1 FROM seen) AS pending,
EXISTS (
  SELECT 1 FROM (
    SELECT $5::text AS sid, (SELECT id FROM home) AS community_id, $2::bytea AS phone_hash, $4::timestamptz AS received_at
  ) own
  WHERE ${hasEarlierUnhandled('own')}
) AS held,
${headOfSteward}`;

/** What a text may be about besides its sender. */
export type TextAbout = 'plain' | 'withCandidates' | 'withRound' | 'withStorm' | 'withProposals';

export const textSql: Readonly<Record<TextAbout, string>> = {
  plain: textFrom({}),
  withCandidates: textFrom(withCandidates),
  withRound: textFrom({}, `,\n${runningRound}`),
  withStorm: textFrom({}, `,\n${stormOf(isSteward)}`),
  withProposals: textFrom(withProposals),
};

export const firstTextSql: Readonly<Record<TextAbout, string>> = {
  plain: firstTextFrom({}),
  withCandidates: firstTextFrom(withCandidates),
  withRound: firstTextFrom({}, `,\n${runningRound}`),
  withStorm: firstTextFrom({}, `,\n${stormOf(isSteward)}`),
  withProposals: firstTextFrom(withProposals),
};
