// What is answered where members decide together: that a change is really proposed, that somebody would be a steward, and the vote.
import { conversationsOf } from '../../conversations.ts';
import type { Question } from '../../question.ts';
import { openAsked } from '../../voting/opening.ts';
import type { Vote } from '../../voting/proposal.ts';
import { untilOf } from '../../voting/said.ts';
import { invitedTo, memberOf, reply, type Scene, settle } from '../scene.ts';
import { askVote, cast, isFor, openProposed, openTo } from '../voting.ts';
import { decided, type Taking } from './yes-or-no.ts';

export const takeConfirmProposal = decided<'confirmProposal'>((scene, { proposed, name }, yes) => {
  if (yes) openProposed(scene, proposed, name);
  else reply(scene, { say: 'proposalDropped' });
});

export const takeStand = decided<'stand'>((writing, { proposalId, memberId = writing.memberId }, yes) => {
  const scene = { ...writing, memberId };
  const { decision } = scene;
  const asked = decision.snapshot.proposals?.find(({ id, state }) => id === proposalId && state === 'asked');
  if (!asked) return reply(scene, { say: 'voteIsOver' });
  if (yes) return reply(scene, { say: 'standThanks', until: untilOf(decision, openAsked(decision, asked)) });
  decision.keep({ do: 'saveProposal', proposal: { ...asked, state: 'declined' }, was: asked });
  if (decision.findMember(asked.byId)) decision.tell(asked.byId, { say: 'standDeclined', name: memberOf(scene).name });
  reply(scene, { say: 'standNotNow' });
});

const byDigit: readonly Vote[] = ['yes', 'no', 'either'];

export const takeVote: Taking<'vote'> = (scene, question) => {
  const { decision, memberId } = scene;
  const vote = voteIn(scene);
  if (vote === undefined || !decision.snapshot.proposals || !isFor(question, memberId)) return false;
  answerVote(scene, question, vote);
  return true;
};

/** A digit is an answer. "Yes" is one only where it could be meant for nobody else. */
function voteIn(scene: Scene): Vote | undefined {
  const { text, decision, memberId } = scene;
  const { choice, code } = text.reading;
  if (choice !== undefined) return byDigit[choice - 1];
  if (code !== undefined || text.voting?.voting !== 'vote') return undefined;
  const isToUs = invitedTo(scene, 'asked').length === 0 && conversationsOf(decision, memberId).length === 0;
  return isToUs ? text.voting.vote : undefined;
}

/** Where more is open, that is asked next. */
export function answerVote(scene: Scene, question: Question & { ask: 'vote' }, vote: Vote): void {
  const open = openTo(scene);
  const at = open.findIndex(({ id }) => id === question.proposalId);
  const proposal = open[at];
  if (!proposal) {
    settle(scene, question);
    return reply(scene, { say: 'voteIsOver' });
  }
  cast(scene, proposal, vote);
  const next = question.all ? open.slice(at + 1)[0] : undefined;
  if (next) askVote(scene, next, true);
}
