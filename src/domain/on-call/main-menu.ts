// The main menu: what is wanted most comes first.
import { choose, type MenuAt, oneKey } from './menu.ts';
import { toSteward } from './steward.ts';

export const main: MenuAt<'main'> = {
  ask: () => oneKey({ say: 'mainMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'kind', page: 0 }),
      () => turn.go({ menu: 'requests', index: 0 }),
      () => toSteward(turn),
      () => turn.go({ menu: 'nearby', index: 0 }),
      () => turn.go({ menu: 'settings' }),
    ),
};
