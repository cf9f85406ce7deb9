// What members decide together: hearing what is proposed, and answering it with one key.
import { answerVote } from '../on-text/answers/voting.ts';
import { onVoting, openTo } from '../on-text/voting.ts';
import type { Vote } from '../voting/proposal.ts';
import { saidOf, untilOf } from '../voting/said.ts';
import { byText } from './by-text.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import type { Turn } from './turn.ts';

export const together: MenuAt<'together'> = {
  ask: (turn) => oneKey({ say: 'togetherMenu', open: openTo(turn.scene).length }),
  take: (turn) =>
    choose(
      turn,
      byText(turn, (scene) => void onVoting(scene, { voting: 'hear' })),
      () => turn.go({ menu: 'propose' }),
      byText(turn, (scene) => void onVoting(scene, { voting: 'withdraw' })),
      () => turn.go({ menu: 'months' }),
    ),
};

const byKey: readonly Vote[] = ['yes', 'no', 'either'];

const proposalOf = (turn: Turn, proposalId: string) => openTo(turn.scene).find(({ id }) => id === proposalId);

/** The vote of whoever is calling; words are taken as a text would be. */
export const ballot: MenuAt<'ballot'> = {
  ask: (turn, { proposalId }) => {
    const { decision, member } = turn;
    const proposal = proposalOf(turn, proposalId);
    if (!proposal) return oneKey({ say: 'voteIsOver' });
    const again = proposal.voters.some(({ memberId, hasAnswered }) => memberId === member?.id && hasAnswered);
    const said = { proposed: saidOf(decision, proposal.proposed), until: untilOf(decision, proposal) };
    return oneKey({ say: 'askVote', proposalId, ...said, household: false, again });
  },
  take: (turn, { proposalId, all }) => {
    const vote = voteIn(turn);
    if (vote === undefined && proposalOf(turn, proposalId)) return false;
    const question = turn.contact?.dialogue.questions.find(
      (asked) => asked.ask === 'vote' && asked.proposalId === proposalId && asked.memberId === turn.member?.id,
    );
    if (question?.ask !== 'vote' || vote === undefined) {
      turn.say({ say: 'voteIsOver' });
      tellNews(turn);
    } else byText(turn, (scene) => answerVote(scene, { ...question, all }, vote))();
    return true;
  },
};

function voteIn({ key, text }: Turn): Vote | undefined {
  if (key !== undefined) return byKey[key - 1];
  return text.voting?.voting === 'vote' ? text.voting.vote : undefined;
}
