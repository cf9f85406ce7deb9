// No second steward has answered in time: whoever asked hears that it is not done, and nobody is asked about it any more.
import type { Decision } from '../decision.ts';
import { lookAgain, settleQuestions } from '../on-steward/second.ts';
import { isOver, type SecondOpinion } from '../second-opinion.ts';

export function onSecondOver(decision: Decision): void {
  const { now, snapshot } = decision;
  for (const opinion of snapshot.opinions) if (isOver(opinion, now)) end(decision, opinion);
  lookAgain(
    decision,
    snapshot.opinions.filter((opinion) => !isOver(opinion, now)),
  );
}

function end(decision: Decision, { id, about, memberId, askedById }: SecondOpinion): void {
  decision.keep({ do: 'dropOpinion', id });
  settleQuestions(decision, id);
  const { name } = decision.member(memberId);
  if (decision.findMember(askedById))
    decision.tell(askedById, { say: 'secondUnanswered', about, name }, { canWait: true });
}
