// What whoever is kept out hears when they call: until when, and what they can still do about it.
import { dayOf } from '../on-steward/keep-out.ts';
import { onForgetMe } from '../on-text/forget-me.ts';
import { contactOf } from '../on-text/scene.ts';
import { followQuestion } from './follow-question.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

export const keptOut: MenuAt<'keptOut'> = {
  ask: ({ member, decision: { now, community } }) => {
    const { timezone, emergency } = community;
    const until = member?.blockedUntil && dayOf(member.blockedUntil, now, timezone);
    return oneKey({ say: 'keptOut', until, call: emergency.call }, { say: 'keptOutMenu' });
  },
  take: (turn) => {
    if (turn.text.reading.meaning !== 'forget')
      return choose(
        turn,
        () => askToForget(turn),
        () => turn.start({ menu: 'bye' }),
      );
    askToForget(turn);
    return true;
  },
};

function askToForget(turn: Turn): void {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  onForgetMe(scene);
  followQuestion(turn, before);
}
