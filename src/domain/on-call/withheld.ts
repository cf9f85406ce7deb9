// A caller who hides their number: we can't know them, keep anything of them or call them back, but they are not left alone.
import { choose, type MenuAt, oneKey } from './menu.ts';
import { toSteward } from './steward.ts';

export const withheld: MenuAt<'withheld'> = {
  ask: () => oneKey({ say: 'withheld' }),
  take: (turn) =>
    choose(
      turn,
      () => toSteward(turn),
      () => turn.start({ menu: 'bye' }),
    ),
};
