// A proposal is put to the members: who may vote is written down with it, and each is asked in their turn.
import { DateTime } from 'luxon';
import type { Decision } from '../decision.ts';
import { zoneNamed } from '../zone.ts';
import { ruleOf } from './effective.ts';
import { isLive, type Proposal, type ProposalState, type Proposed } from './proposal.ts';

/** In the evening, when people have come home and nobody sleeps. */
const closingHour = 20;

const closingOf = ({ now, community }: Decision): Date =>
  DateTime.fromJSDate(now, { zone: zoneNamed(community.timezone) })
    .plus({ days: ruleOf(community).days })
    .set({ hour: closingHour })
    .startOf('hour')
    .toJSDate();

/** Keeps what is proposed, and looks at it again when it closes. */
function keepNew(decision: Decision, proposed: Proposed, byId: string, state: ProposalState, closesAt: Date): Proposal {
  const { now, fresh } = decision;
  const id = fresh.proposalId;
  const proposal = { id, byId, proposed, state, openedAt: now, closesAt, cast: 0 };
  decision.keep({ do: 'saveProposal', proposal });
  lookAgain(decision, [...(decision.snapshot.proposals ?? []), proposal]);
  return proposal;
}

export function open(decision: Decision, proposed: Proposed, byId: string): Proposal {
  const proposal = keepNew(decision, proposed, byId, 'open', closingOf(decision));
  announceVote(decision, proposal, 'vote');
  return proposal;
}

/** Nobody is made a steward who does not want to be: a timer asks them, wherever they are. */
export const keepNamed = (decision: Decision, proposed: Proposed, byId: string): Proposal =>
  keepNew(decision, proposed, byId, 'named', decision.now);

/** They would: now the members are asked. */
export function openAsked(decision: Decision, asked: Proposal): Proposal {
  const closesAt = closingOf(decision);
  const proposal: Proposal = { ...asked, state: 'open', openedAt: decision.now, closesAt };
  decision.keep({ do: 'saveProposal', proposal, was: asked });
  const others = (decision.snapshot.proposals ?? []).filter(({ id }) => id !== asked.id);
  lookAgain(decision, [...others, proposal]);
  announceVote(decision, proposal, 'vote');
  return proposal;
}

export function announceVote(decision: Decision, { id, byId }: Proposal, about: 'vote' | 'voteResult'): void {
  const { fresh, now } = decision;
  const announcement = { id: fresh.announcementId, byId, audience: {}, announcedAt: now, state: 'gathering' } as const;
  decision.keep({ do: 'saveAnnouncement', announcement: { ...announcement, content: { about, proposalId: id } } });
}

/** A timer looks at them when the first of them closes. */
export function lookAgain(decision: Decision, proposals: readonly Proposal[]): void {
  const [at] = proposals
    .filter(isLive)
    .map(({ closesAt }) => closesAt)
    .sort((a, b) => a.getTime() - b.getTime());
  if (at) decision.keep({ do: 'setTimer', timer: { kind: 'votesOver', communityId: decision.community.id, at } });
}
