// What a caller would like to change: a key leads to where it is said how.
import { contactOf } from '../on-text/scene.ts';
import { propose as putForward } from '../on-text/voting.ts';
import type { Wish } from '../voting/command.ts';
import { followQuestion } from './follow-question.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

/** Said back in the call, and opened on a yes. What can't be is asked for once more. */
export const wish = (turn: Turn, wished: Wish): true => {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  putForward(scene, wished);
  if (turn.said.at(-1)?.say === 'proposalLacks') turn.move(turn.place);
  else followQuestion(turn, before);
  return true;
};

export const propose: MenuAt<'propose'> = {
  ask: () => oneKey({ say: 'proposeMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'proposeAsking' }),
      () => turn.go({ menu: 'proposeHelp' }),
      () => turn.go({ menu: 'proposeJoining' }),
      () => turn.go({ menu: 'proposeSteward' }),
      () => turn.go({ menu: 'proposeRule' }),
    ),
};

/** When, how often and how far away people are asked. */
export const proposeAsking: MenuAt<'proposeAsking'> = {
  ask: () => oneKey({ say: 'proposeAskingMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'proposeHours' }),
      () => turn.go({ menu: 'proposeCount', of: 'asksPerWeek' }),
      () => turn.go({ menu: 'proposeCount', of: 'reachMiles' }),
    ),
};

/** Which kinds of help there are. */
export const proposeHelp: MenuAt<'proposeHelp'> = {
  ask: () => oneKey({ say: 'proposeHelpMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'proposeKind', add: true, page: 0 }),
      () => turn.go({ menu: 'proposeKind', add: false, page: 0 }),
    ),
};
