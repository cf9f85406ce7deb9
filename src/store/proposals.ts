// What members decide together, in its rows. What one of them answered leaves them only to be counted, without whose it was.
import type { Balloted, Proposal, ProposalState, Tally, Vote } from '../domain/voting/proposal.ts';
import { memberIn, subjectOf } from '../domain/voting/proposal.ts';
import type { CommitPart } from './commit-part.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store, sealHex } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

export interface ProposalRow {
  readonly id: string;
  readonly byId: string;
  readonly details: string;
  readonly state: ProposalState;
  readonly openedAt: string;
  readonly closesAt: string;
  readonly cast: number;
  readonly tally: Proposal['tally'] | null;
  readonly voters: Balloted['voters'];
  /** Of one whose time is over: the sealed votes. */
  readonly votes?: readonly string[] | null;
  readonly asked?: number | null;
}

/** One letter each, so that no vote shows by its length. */
const letters = { yes: 'y', no: 'n', either: 'e' } as const satisfies Record<Vote, string>;

/** A row of `proposal`, p, and whom of `own_member` it asks. */
const json = (more: string): string => `json_build_object(
    'id', p.id, 'byId', p.by_id, 'details', encode(p.sealed_details, 'hex'), 'state', p.state, 'openedAt', p.opened_at,
    'closesAt', p.closes_at, 'cast', p.cast_count, 'tally', CASE WHEN p.needed IS NOT NULL THEN
      json_build_object('yes', p.yes, 'no', p.no, 'either', p.either, 'asked', p.asked, 'needed', p.needed) END,
    'voters', (SELECT coalesce(json_agg(json_build_object('memberId', b.member_id, 'hasAnswered', b.sealed_vote IS NOT NULL)), '[]')
      FROM ballot b WHERE b.proposal_id = p.id AND b.member_id = ANY(ARRAY(SELECT id FROM own_member)))${more})`;

const live = `p.community_id = (SELECT id FROM home) AND p.state IN ('named', 'asked', 'open')`;

/** What is put to the members now. `wanted`: whether it is. */
export const liveProposals = (wanted: string): string => `CASE WHEN ${wanted} THEN (
  SELECT coalesce(json_agg(${json('')} ORDER BY p.opened_at, p.id), '[]') FROM proposal p WHERE ${live}) END`;

/** The same, with the votes of those whose time is over, in the order of chance. */
export const proposalsToCount = (wanted: string, now: string): string => `CASE WHEN ${wanted} THEN (
  SELECT coalesce(json_agg(${json(`,
    'votes', CASE WHEN p.closes_at <= ${now} THEN (
      SELECT json_agg(encode(b.sealed_vote, 'hex') ORDER BY b.sealed_vote) FROM ballot b WHERE b.proposal_id = p.id AND b.sealed_vote IS NOT NULL) END,
    'asked', (SELECT count(*) FROM ballot b JOIN member m ON m.id = b.member_id WHERE b.proposal_id = p.id
      AND (b.asked_at IS NOT NULL OR b.sealed_vote IS NOT NULL OR coalesce(m.paused_until, '-infinity') <= ${now}))`)}
    ORDER BY p.opened_at, p.id), '[]') FROM proposal p WHERE ${live}) END`;

/** Whom these are about, and who proposed them: phones. `wanted`: whether they are. */
export const phonesOfProposals = (wanted: string): string => `SELECT m.contact_id FROM proposal p
  JOIN member m ON m.id = ANY(ARRAY[p.member_id, p.by_id]) WHERE ${wanted} AND ${live}`;

const idOfAnnounced = '(SELECT proposal_id FROM announcement WHERE id = $3::uuid)';

/** The one that announcement $3 is about. */
export const announcedProposal = `(SELECT json_agg(${json('')}) FROM proposal p WHERE p.id = ${idOfAnnounced})`;
export const phonesOfAnnounced = `SELECT m.contact_id FROM proposal p JOIN member m ON m.id = p.member_id WHERE p.id = ${idOfAnnounced}`;

export const proposalFrom = (row: ProposalRow, seal: Seal): Balloted => {
  const { details, openedAt, closesAt, tally, votes, asked, ...same } = row;
  return {
    ...same,
    proposed: JSON.parse(openHex(seal, details)),
    openedAt: new Date(openedAt),
    closesAt: new Date(closesAt),
    tally: tally ?? undefined,
    ...(typeof asked === 'number' && { counted: counted(votes ?? [], asked, seal) }),
  };
};

function counted(votes: readonly string[], asked: number, seal: Seal): Tally {
  const opened = votes.map((sealed) => openHex(seal, sealed));
  const of = (vote: Vote): number => opened.filter((letter) => letter === letters[vote]).length;
  return { yes: of('yes'), no: of('no'), either: of('either'), asked };
}

export const proposalsJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do !== 'saveProposal') return [];
    const { id, byId, proposed, state, openedAt, closesAt, tally } = effect.proposal;
    return {
      ...{ id, byId, state, openedAt, closesAt, subject: subjectOf(proposed), memberId: memberIn(proposed), ...tally },
      ...{ wasState: effect.was?.state, wasCast: effect.was?.cast },
      details: sealHex(seal, JSON.stringify(proposed)),
    };
  });

export const votesJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) =>
    effect.do === 'castVote'
      ? { proposalId: effect.proposalId, memberId: effect.memberId, vote: sealHex(seal, letters[effect.vote]) }
      : [],
  );

export const askedVotersJson = (effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) =>
    effect.do === 'noteAsked' ? effect.memberIds.map((memberId) => ({ proposalId: effect.proposalId, memberId })) : [],
  );

export const givenProposals: readonly CommitPart[] = [
  {
    of: ['proposals'],
    sql: `new_proposal AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'proposals') AS e(id uuid, "byId" uuid, subject text, "memberId" uuid, details text, state text,
    "openedAt" timestamptz, "closesAt" timestamptz, yes int, no int, either int, asked int, needed int, "wasState" text, "wasCast" int)
)`,
  },
  {
    of: ['votes'],
    sql: `new_vote AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'votes') AS e("proposalId" uuid, "memberId" uuid, vote text)
)`,
  },
];

/** While votes are counted none is cast, and none once they have been. */
export const heldProposals: readonly CommitPart[] = [
  {
    of: ['proposals'],
    sql: `held_proposal AS MATERIALIZED (
  SELECT p.id FROM proposal p JOIN new_proposal n ON n.id = p.id AND p.state = n."wasState" AND p.cast_count = n."wasCast"
  ORDER BY p.id FOR NO KEY UPDATE OF p
)`,
  },
  {
    of: ['votes'],
    sql: `held_ballot AS MATERIALIZED (
  SELECT b.member_id FROM new_vote n
  JOIN proposal p ON p.id = n."proposalId" AND p.state = 'open' AND p.closes_at > $2::timestamptz
  JOIN ballot b ON b.proposal_id = p.id AND b.member_id = n."memberId"
  ORDER BY p.id FOR NO KEY UPDATE OF p
)`,
  },
];

export const writeProposals: readonly CommitPart[] = [
  {
    of: ['proposals'],
    sql: `upsert_proposal AS (
  INSERT INTO proposal (id, community_id, by_id, subject, member_id, sealed_details, state, opened_at, closes_at)
  SELECT id, $1::uuid, "byId", subject, (SELECT m.id FROM member m WHERE m.id = "memberId"), decode(details, 'hex'), state, "openedAt", "closesAt"
  FROM new_proposal WHERE (SELECT ok FROM verdict)
  ON CONFLICT (id) DO UPDATE SET (state, opened_at, closes_at, yes, no, either, asked, needed, ended_at) = (
    SELECT n.state, n."openedAt", n."closesAt", n.yes, n.no, n.either, n.asked, n.needed,
      CASE WHEN n.state NOT IN ('named', 'asked', 'open') THEN $2::timestamptz END
    FROM new_proposal n WHERE n.id = excluded.id)
)`,
  },
  {
    of: ['proposals'],
    sql: `insert_ballots AS (
  INSERT INTO ballot (proposal_id, member_id)
  SELECT n.id, m.id FROM new_proposal n
  JOIN member m ON m.community_id = $1::uuid AND coalesce(m.blocked_until, '-infinity') <= $2::timestamptz
    AND (NOT m.newcomer OR (SELECT settings->>'joining' FROM community WHERE id = $1::uuid) <> 'vouch')
  JOIN contact c ON c.id = m.contact_id AND NOT c.opted_out
  WHERE n.state = 'open' AND n."wasState" IS DISTINCT FROM 'open' AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['proposals'],
    sql: `delete_ballots AS (
  DELETE FROM ballot b USING new_proposal n
  WHERE b.proposal_id = n.id AND n.state NOT IN ('named', 'asked', 'open') AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['votes'],
    sql: `update_vote AS (
  UPDATE ballot b SET sealed_vote = decode(n.vote, 'hex') FROM new_vote n
  WHERE b.proposal_id = n."proposalId" AND b.member_id = n."memberId" AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['votes'],
    sql: `count_vote AS (
  UPDATE proposal p SET cast_count = p.cast_count + 1 FROM new_vote n WHERE p.id = n."proposalId" AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['askedVoters'],
    sql: `update_asked AS (
  UPDATE ballot b SET asked_at = $2::timestamptz
  FROM given, jsonb_to_recordset(j->'askedVoters') AS e("proposalId" uuid, "memberId" uuid)
  WHERE b.proposal_id = e."proposalId" AND b.member_id = e."memberId" AND (SELECT ok FROM verdict)
)`,
  },
];
