// A phone's people are asked what they think of a proposal, or hear what came of one.
import { onlyOneOf } from '../audience.ts';
import type { Decision } from '../decision.ts';
import { isAnswerable } from '../open-questions.ts';
import type { Contact, Member } from '../people.ts';
import { type Balloted, isOpen } from '../voting/proposal.ts';
import { saidOf, untilOf } from '../voting/said.ts';
import { heardBy, type Reached, type TurnTaken } from './turn-taken.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

const proposalOf = ({ snapshot }: Decision, proposalId: string): Balloted | undefined =>
  snapshot.proposals?.find(({ id }) => id === proposalId);

/** Whoever was a member when it was opened, and has not answered by themself. */
export function askToVote(decision: Decision, contact: Contact, reach: Reached, proposalId: string): TurnTaken {
  const { now } = decision;
  const proposal = proposalOf(decision, proposalId);
  if (!proposal || !isOpen(proposal, now)) return 'leftOut';
  const people = reach.people.filter((person) => isWanted(proposal, person));
  if (people.length === 0) return 'leftOut';
  const again = freeFrom(contact, proposal, now);
  if (again >= proposal.closesAt) return 'leftOut';
  if (again > now) return { again };
  ask(decision, contact, proposal, people);
  return heardBy(reach);
}

const isWanted = ({ voters }: Balloted, { id }: Member): boolean =>
  voters.some(({ memberId, hasAnswered }) => memberId === id && !hasAnswered);

/**
 * A digit is the answer to the latest question: while something else waits for one, a phone is not asked about a proposal, and of two
 * proposals the second comes a day later, as long as there is time.
 */
function freeFrom({ dialogue }: Contact, { closesAt }: Balloted, now: Date): Date {
  const recent = dialogue.questions.filter(
    (question) => isAnswerable(question, now) && now.getTime() - question.askedAt.getTime() < dayMs,
  );
  const votes = recent.filter(({ ask: asked }) => asked === 'vote');
  if (recent.length > votes.length) return new Date(now.getTime() + hourMs);
  const day = new Date(Math.max(...votes.map(({ askedAt }) => askedAt.getTime())) + dayMs);
  return votes.length > 0 && day < closesAt ? day : now;
}

function ask(decision: Decision, contact: Contact, proposal: Balloted, people: readonly Member[]): void {
  const { id: proposalId, closesAt, proposed } = proposal;
  const only = onlyOneOf(people);
  const said = { proposalId, proposed: saidOf(decision, proposed), until: untilOf(decision, proposal) };
  const phrase = { say: 'askVote', ...said, household: only === undefined, again: false } as const;
  const askedAt = decision.tellContact(contact.id, phrase, only?.id);
  for (const { id: memberId } of people)
    decision.remember(contact.id, { ask: 'vote', proposalId, until: closesAt, all: false, memberId }, askedAt);
  decision.keep({ do: 'noteAsked', proposalId, memberIds: people.map(({ id }) => id) });
}

export function tellVoteResult(decision: Decision, contact: Contact, reach: Reached, proposalId: string): TurnTaken {
  const proposal = proposalOf(decision, proposalId);
  const outcome = proposal?.state;
  if (!proposal || !outcome || outcome === 'named' || outcome === 'asked' || outcome === 'open') return 'leftOut';
  if (outcome === 'declined') return 'leftOut';
  // Taken back before they, or anybody, had heard of it.
  if (outcome === 'withdrawn' && proposal.cast === 0 && !isAskedAbout(contact, proposalId)) return 'leftOut';
  const said = { proposed: saidOf(decision, proposal.proposed), outcome, tally: proposal.tally };
  decision.tellContact(contact.id, { say: 'voteResult', ...said }, onlyOneOf(reach.people)?.id);
  return heardBy(reach);
}

const isAskedAbout = ({ dialogue }: Contact, proposalId: string): boolean =>
  dialogue.questions.some((question) => question.ask === 'vote' && question.proposalId === proposalId);
