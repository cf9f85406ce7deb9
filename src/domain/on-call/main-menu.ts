// The main menu: what is wanted most comes first.
import { asksForSomeone, toSomeone } from './company.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';

export const main: MenuAt<'main'> = {
  ask: () => oneKey({ say: 'mainMenu' }),
  take: (turn) => {
    if (asksForSomeone(turn)) {
      toSomeone(turn);
      return true;
    }
    return choose(
      turn,
      () => turn.go({ menu: 'kind', page: 0 }),
      () => turn.go({ menu: 'requests', index: 0 }),
      () => toSomeone(turn),
      () => turn.go({ menu: 'nearby', index: 0 }),
      () => turn.go({ menu: 'settings' }),
    );
  },
};
