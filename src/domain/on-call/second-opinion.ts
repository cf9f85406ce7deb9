// What needs a second steward: it is told, and agreed to or not.
import { actAs, askDesk, forStewards, opinionsOf } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';

export const secondOpinion: MenuAt<'secondOpinion'> = forStewards({
  ask: (turn, { opinionId }) => {
    const { decision } = turn;
    const opinion = opinionsOf(turn).find(({ id }) => id === opinionId);
    if (!opinion) {
      turn.say({ say: 'secondOver' });
      turn.start({ menu: 'desk' });
      return askDesk(turn);
    }
    const { about, askedById, memberId } = opinion;
    const [steward, name] = [askedById, memberId].map((id) => decision.findMember(id)?.name);
    return oneKey({ say: 'askSecondByKey', about, steward, name });
  },
  take: (turn, { opinionId }) => {
    const answer = (agrees: boolean) => () => {
      actAs(turn, { do: 'answerSecond', opinionId, agrees });
      turn.back();
    };
    return choose(turn, answer(true), answer(false));
  },
});
