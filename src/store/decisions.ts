// What members decide together, as the desk shows it: the count of who has answered while it is open, the totals once it is over. No vote
// is read here.

import { spokenQuiet } from '../domain/hours.ts';
import type { SaidProposal } from '../domain/voting/phrases.ts';
import type { Proposal } from '../domain/voting/proposal.ts';
import type { Store } from './store.ts';

export interface DecisionShown {
  readonly id: string;
  readonly proposed: SaidProposal;
  readonly state: Proposal['state'];
  readonly closesAt: Date;
  readonly endedAt: Date | undefined;
  readonly answered: number;
  readonly mayAnswer: number;
  readonly tally: Proposal['tally'];
}

interface Row {
  readonly id: string;
  readonly sealed_details: Buffer;
  readonly name_sealed: Buffer | null;
  readonly state: Proposal['state'];
  readonly closes_at: Date;
  readonly ended_at: Date | null;
  readonly answered: number;
  readonly may_answer: number;
  readonly yes: number | null;
  readonly no: number;
  readonly either: number;
  readonly asked: number;
  readonly needed: number;
}

const mostShown = 20;

/** Those that are open first, then the latest. */
export async function listDecisions({ pool, seal }: Store, communityId: string): Promise<readonly DecisionShown[]> {
  const { rows } = await pool.query<Row>({
    name: 'decisions',
    text: `SELECT p.id, p.sealed_details, m.name_sealed, p.state, p.closes_at, p.ended_at, p.yes, p.no, p.either, p.asked, p.needed, b.*
           FROM proposal p LEFT JOIN member m ON m.id = p.member_id
           CROSS JOIN LATERAL (
             SELECT count(*)::int AS may_answer, count(sealed_vote)::int AS answered FROM ballot WHERE proposal_id = p.id
           ) b
           WHERE p.community_id = $1 AND p.state NOT IN ('named', 'asked', 'declined')
           ORDER BY p.state = 'open' DESC, p.opened_at DESC LIMIT ${mostShown}`,
    values: [communityId],
  });
  return rows.map((row) => ({
    ...{ id: row.id, state: row.state, closesAt: row.closes_at, endedAt: row.ended_at ?? undefined },
    ...{ answered: row.answered, mayAnswer: row.may_answer },
    proposed: saidOf(
      JSON.parse(seal.open(row.sealed_details)),
      row.name_sealed ? seal.open(row.name_sealed) : undefined,
    ),
    tally:
      row.yes === null
        ? undefined
        : { yes: row.yes, no: row.no, either: row.either, asked: row.asked, needed: row.needed },
  }));
}

function saidOf(proposed: Proposal['proposed'], name: string | undefined): SaidProposal {
  if (proposed.what === 'quietHours') return { what: proposed.what, hours: spokenQuiet(proposed.hours) };
  return 'memberId' in proposed ? { what: proposed.what, name } : proposed;
}
