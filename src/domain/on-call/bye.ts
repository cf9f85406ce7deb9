// The end of a call, with a word.
import type { MenuAt } from './menu.ts';

export const bye: MenuAt<'bye'> = {
  ask: (turn) => {
    turn.say({ say: 'bye' });
    return { do: 'hangUp' };
  },
  take: () => false,
};
