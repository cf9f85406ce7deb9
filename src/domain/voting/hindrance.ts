// What keeps something from being put to the members, if anything does.
import type { Decision } from '../decision.ts';
import { isBlocked } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import { isNewcomer } from '../vouching.ts';
import { withProposed } from './effective.ts';
import { type Balloted, isLive, mostAtATime, type Proposed, subjectOf } from './proposal.ts';
import { saidOf } from './said.ts';

/** `undefined`: nothing does. */
export function hindranceOf(decision: Decision, proposed: Proposed, byId: string): Phrase | undefined {
  const { snapshot, community } = decision;
  // They came in with other words, as somebody who has only just joined: what is voted on was not looked up.
  if (!snapshot.proposals) return { say: 'proposeAgain' };
  if (isNew(decision, byId)) return { say: 'votesLater' };
  const live = snapshot.proposals.filter(isLive);
  const own = live.find((proposal) => proposal.byId === byId);
  if (own) return { say: 'proposalOwn', proposed: saidOf(decision, own.proposed) };
  if (live.some((proposal) => isSame(proposal, proposed)))
    return { say: 'proposalTaken', proposed: saidOf(decision, proposed) };
  if (live.length >= mostAtATime) return { say: 'proposalsEnough' };
  const after = withProposed(community, proposed);
  if (after === 'same') return { say: 'proposalSame' };
  if (after === 'wrong') return { say: 'proposalLacks', about: proposed.what };
  return 'memberId' in proposed ? hindranceOfPerson(decision, proposed, byId) : undefined;
}

/** Whoever nobody has vouched for does not vote, so that nobody decides with telephones that they bring. */
export function isNew(decision: Decision, memberId: string): boolean {
  const member = decision.findMember(memberId);
  return member !== undefined && isNewcomer(member, decision.community);
}

const isSame = (proposal: Balloted, proposed: Proposed): boolean =>
  subjectOf(proposal.proposed) === subjectOf(proposed);

function hindranceOfPerson(
  decision: Decision,
  { what, memberId }: Proposed & { memberId: string },
  byId: string,
): Phrase | undefined {
  const { now } = decision;
  const member = decision.findMember(memberId);
  // On the yes they need not be at hand, as they were when they were named.
  if (!member) return undefined;
  if (what === 'steward') {
    if (isBlocked(member, now)) return { say: 'proposalWho' };
    if (isNewcomer(member, decision.community)) return { say: 'proposalTooNew', name: member.name };
    // Whoever is a steward for a month can be chosen again; whoever is one without an end need not be.
    const isForGood = member.steward && member.stewardUntil === undefined;
    return isForGood ? { say: 'stewardAlready', name: member.name } : undefined;
  }
  const isSteward = decision.snapshot.stewards.some((steward) => steward.memberId === byId);
  return isSteward && isBlocked(member, now) ? undefined : { say: 'notKeptOut' };
}
