// PROPOSE and VOTE: a change that somebody proposes is said back and opened on a yes; what is voted on can be heard and answered.
import { conversationsOf } from '../conversations.ts';
import type { Phrase } from '../phrases.ts';
import type { NamedPerson, VotingCommand, Wish } from '../voting/command.ts';
import { ruleOf } from '../voting/effective.ts';
import { hindranceOf, isNew } from '../voting/hindrance.ts';
import { announceVote, keepNamed, open } from '../voting/opening.ts';
import { type Balloted, isLive, isOpen, type Proposed, type Vote } from '../voting/proposal.ts';
import { saidOf, untilOf } from '../voting/said.ts';
import { membersMeant } from './person-meant.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';

/** False where the text is none of these. */
export function takeVoting(scene: Scene): boolean {
  const { voting } = scene.text;
  if (voting === undefined) return false;
  return onVoting(scene, voting);
}

/** False where it is for somebody else. */
export function onVoting(scene: Scene, command: VotingCommand): boolean {
  switch (command.voting) {
    case 'vote':
      return !command.plain && voteOnLatest(scene, command.vote);
    case 'hear':
      hearVotes(scene);
      return true;
    case 'withdraw':
      withdraw(scene);
      return true;
    case 'propose':
      if ('wish' in command) propose(scene, command.wish);
      // "I propose that we meet at ten" is for the neighbor.
      else if (command.about === undefined && conversationsOf(scene.decision, scene.memberId).length > 0) return false;
      else reply(scene, command.about ? { say: 'proposalLacks', about: command.about } : { say: 'proposalUsage' });
      return true;
    default:
      command satisfies never;
      return false;
  }
}

/** Says back what is wished for, and waits for a yes. */
export function propose(scene: Scene, wish: Wish): void {
  const { decision, memberId } = scene;
  const proposed = proposedBy(scene, wish);
  if ('say' in proposed) return reply(scene, proposed);
  const hindrance = hindranceOf(decision, proposed, memberId);
  if (hindrance) return reply(scene, hindrance);
  const { days } = ruleOf(decision.community);
  const said = { say: 'confirmProposal', proposed: saidOf(decision, proposed), days } as const;
  const name = 'memberId' in proposed ? decision.findMember(proposed.memberId)?.name : undefined;
  askBack(scene, { ask: 'confirmProposal', proposed, name }, said);
}

/** What is wished for, with the person who is meant. */
function proposedBy(scene: Scene, wish: Wish): Proposed | Phrase {
  if ('who' in wish) {
    const who = personMeant(scene, wish.who);
    return 'say' in who ? who : { what: wish.what, memberId: who.memberId };
  }
  if (wish.what !== 'joining') return wish;
  if (wish.joining !== 'code') return { what: wish.what, joining: wish.joining };
  const code = wish.code ?? scene.decision.community.joinCode;
  return code === undefined ? { say: 'proposalLacks', about: 'joining' } : { what: wish.what, joining: 'code', code };
}

function personMeant(scene: Scene, who: NamedPerson): { readonly memberId: string } | Phrase {
  if (who === 'me') return scene;
  const [found, another] = membersMeant(scene, who);
  if (!found) return { say: 'proposalWho' };
  return another ? { say: 'proposalUnclear', name: found.name } : { memberId: found.id };
}

/** They mean it: it is opened, or whoever is to be a steward is asked first. `name`: theirs. */
export function openProposed(scene: Scene, proposed: Proposed, name: string | undefined): void {
  const { decision, memberId } = scene;
  const hindrance = hindranceOf(decision, proposed, memberId);
  if (hindrance) return reply(scene, hindrance);
  if (proposed.what !== 'steward' || proposed.memberId === memberId)
    return reply(scene, { say: 'proposalOpened', until: untilOf(decision, open(decision, proposed, memberId)) });
  keepNamed(decision, proposed, memberId);
  reply(scene, { say: 'standAsked', name });
}

function withdraw(scene: Scene): void {
  const { decision, memberId } = scene;
  const own = decision.snapshot.proposals?.find((proposal) => isLive(proposal) && proposal.byId === memberId);
  if (!own) return reply(scene, { say: 'nothingProposed' });
  decision.keep({ do: 'saveProposal', proposal: { ...own, state: 'withdrawn' }, was: own });
  if (own.state === 'open') announceVote(decision, own, 'voteResult');
  reply(scene, { say: 'proposalWithdrawn' });
}

/** What members are asked now, as far as the writer may answer it. */
export const openTo = ({ decision, memberId }: Scene): readonly Balloted[] =>
  (decision.snapshot.proposals ?? []).filter(
    (proposal) => isOpen(proposal, decision.now) && mayVote(proposal, memberId),
  );

const mayVote = ({ voters }: Balloted, memberId: string): boolean =>
  voters.some((voter) => voter.memberId === memberId);

const hasAnswered = ({ voters }: Balloted, memberId: string): boolean =>
  voters.some((voter) => voter.memberId === memberId && voter.hasAnswered);

function hearVotes(scene: Scene): void {
  const { decision, memberId } = scene;
  const open = openTo(scene);
  const first = open.find((proposal) => !hasAnswered(proposal, memberId)) ?? open[0];
  if (first) return askVote(scene, first, true);
  if (isNew(decision, memberId)) return reply(scene, { say: 'votesLater' });
  const others = decision.snapshot.proposals?.some((proposal) => isOpen(proposal, decision.now)) ?? false;
  reply(scene, { say: others ? 'voteNotYours' : 'noVotes' });
}

/** Asks the writer what they think of a proposal. `all`: and of the others after it. */
export function askVote(scene: Scene, proposal: Balloted, all: boolean): void {
  const { decision, memberId } = scene;
  const { id: proposalId, closesAt, proposed } = proposal;
  askBack(
    scene,
    { ask: 'vote', proposalId, until: closesAt, all },
    {
      ...{ say: 'askVote', proposalId, proposed: saidOf(decision, proposed), until: untilOf(decision, proposal) },
      ...{ household: false, again: hasAnswered(proposal, memberId) },
    },
  );
}

/** VOTE YES goes to what they were asked last, or to the only thing that is open. */
function voteOnLatest(scene: Scene, vote: Vote): boolean {
  const open = openTo(scene);
  const asked = decisionQuestions(scene).findLast(
    (question) => question.ask === 'vote' && open.some(({ id }) => id === question.proposalId),
  );
  const proposal = open.find(({ id }) => asked?.ask === 'vote' && id === asked.proposalId) ?? open[0];
  if (proposal && (asked || open.length === 1)) cast(scene, proposal, vote);
  else hearVotes(scene);
  return true;
}

const decisionQuestions = (scene: Scene) => scene.decision.contact(memberOf(scene).contactId).dialogue.questions;

/** Keeps an answer, in the place of what they answered before. What it was is not said back: others may hold the phone. */
export function cast(scene: Scene, proposal: Balloted, vote: Vote): void {
  const { decision, memberId } = scene;
  const { id: proposalId, proposed } = proposal;
  const { contactId } = memberOf(scene);
  for (const question of decisionQuestions(scene))
    if (question.ask === 'vote' && question.proposalId === proposalId && isFor(question, memberId))
      decision.settle(contactId, question);
  decision.keep({ do: 'castVote', proposalId, memberId, vote });
  reply(scene, { say: 'voteKept', proposed: saidOf(decision, proposed), until: untilOf(decision, proposal) });
}

export const isFor = ({ memberId }: { readonly memberId?: string | undefined }, writerId: string): boolean =>
  memberId === undefined || memberId === writerId;
