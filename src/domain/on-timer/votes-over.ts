// The time of a proposal is over: what was answered is counted, done by itself where it was carried, and told to all.
import { DateTime } from 'luxon';
import type { Decision } from '../decision.ts';
import { keepOut } from '../on-steward/keep-out.ts';
import { farFuture, isBlocked } from '../people.ts';
import { ruleOf, withProposed } from '../voting/effective.ts';
import { announceVote, lookAgain } from '../voting/opening.ts';
import {
  type Balloted,
  isLive,
  memberIn,
  type Proposal,
  type ProposalState,
  type Proposed,
  standWithinMs,
} from '../voting/proposal.ts';
import { neededFor, outcomeOf } from '../voting/rule.ts';
import { momentAt } from '../voting/said.ts';
import { zoneNamed } from '../zone.ts';
import { setMonthOver } from './month-over.ts';
import { lookAtTerms } from './term-over.ts';

/** One at a time: the next is counted by what holds once this one does. */
export function onVotesOver(decision: Decision): void {
  const { now, snapshot } = decision;
  const live = (snapshot.proposals ?? []).filter(isLive);
  const [due] = live
    .filter(({ closesAt }) => closesAt <= now)
    .sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
  const after = due && dealWith[due.state as LiveState](decision, due);
  lookAgain(decision, [...live.filter((proposal) => proposal !== due), ...(after ? [after] : [])]);
}

type LiveState = 'named' | 'asked' | 'open';

/** What becomes of one whose time has come; it is returned where it is not over. */
const dealWith: Readonly<Record<LiveState, (decision: Decision, due: Balloted) => Proposal | undefined>> = {
  named: askWhetherTheyWould,
  asked: lapse,
  open: count,
};

function askWhetherTheyWould(decision: Decision, named: Balloted): Proposal | undefined {
  const member = decision.findMember(memberIn(named.proposed) ?? '');
  if (!member || isBlocked(member, decision.now)) return lapse(decision, named);
  const closesAt = new Date(decision.now.getTime() + standWithinMs);
  const asked: Proposal = { ...named, state: 'asked', closesAt };
  decision.keep({ do: 'saveProposal', proposal: asked, was: named });
  decision.ask(member.contactId, { ask: 'stand', proposalId: named.id }, { say: 'askStand' }, member.id);
  return asked;
}

/** Whoever was to be a steward has not said that they would. */
function lapse(decision: Decision, asked: Balloted): undefined {
  decision.keep({ do: 'saveProposal', proposal: { ...asked, state: 'declined' }, was: asked });
  const { name } = decision.findMember(memberIn(asked.proposed) ?? '') ?? {};
  if (decision.findMember(asked.byId)) decision.tell(asked.byId, { say: 'standDeclined', name }, { canWait: true });
}

/** By the rule that holds now, also where it is the rule that was voted on. */
function count(decision: Decision, { counted, ...proposal }: Balloted): undefined {
  const rule = ruleOf(decision.community);
  const { voters: _, ...was } = proposal;
  const tally = counted ?? { yes: 0, no: 0, either: 0, asked: 0 };
  const outcome = outcomeOf(tally, rule);
  const { proposed } = proposal;
  if (outcome === 'rejected' && proposed.what === 'keepOut') letIn(decision, proposed.memberId);
  const state: ProposalState = outcome === 'carried' ? carry(decision, proposed) : outcome;
  const over = { ...was, state, tally: { ...tally, needed: neededFor(tally, rule) } };
  decision.keep({ do: 'saveProposal', proposal: over, was });
  announceVote(decision, over, 'voteResult');
}

/** What was so already, and whoever has gone, is left as it is. */
function carry(decision: Decision, proposed: Proposed): 'carried' | 'moot' {
  if (proposed.what === 'steward') return appoint(decision, proposed.memberId);
  if (proposed.what === 'keepOut') {
    const member = decision.findMember(proposed.memberId);
    if (member) keepOut(decision, member, farFuture);
    return member ? 'carried' : 'moot';
  }
  const after = withProposed(decision.community, proposed);
  if (after === 'wrong') return 'moot';
  if (after !== 'same') decision.keep({ do: 'saveCommunity', community: after });
  if (after !== 'same' && proposed.what === 'monthly') setMonthOver(decision, after);
  return 'carried';
}

/** For a month; whoever is chosen again, for one more. */
function appoint(decision: Decision, memberId: string): 'carried' | 'moot' {
  const { now, community } = decision;
  const member = decision.findMember(memberId);
  if (!member || isBlocked(member, now)) return 'moot';
  const { stewardUntil = now } = member;
  if (member.steward && member.stewardUntil === undefined) return 'carried';
  const from = DateTime.fromMillis(Math.max(stewardUntil.getTime(), now.getTime()), {
    zone: zoneNamed(community.timezone),
  });
  const until = from.plus({ months: 1 }).toJSDate();
  decision.saveMember({ ...member, steward: true, stewardUntil: until });
  decision.tell(memberId, { say: 'youAreSteward', until: momentAt(decision, until) }, { canWait: true });
  lookAtTerms(decision);
  return 'carried';
}

function letIn(decision: Decision, memberId: string): void {
  const member = decision.findMember(memberId);
  if (!member || !isBlocked(member, decision.now)) return;
  decision.saveMember({ ...member, blockedUntil: undefined });
  decision.tell(memberId, { say: 'letInAgain' }, { canWait: true });
}
