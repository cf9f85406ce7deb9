// The main menu: what is wanted most comes first.

import type { CallAct } from '../call-script.ts';
import { asksForSomeone, toSomeone } from './company.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { isSteward } from './steward-pin.ts';
import type { Turn } from './turn.ts';

/** Stewards hear where their own menus are. */
export function askMain(turn: Turn): CallAct {
  return oneKey({ say: 'mainMenu' }, ...(isSteward(turn) ? [{ say: 'deskKey' } as const] : []));
}

export const main: MenuAt<'main'> = {
  ask: askMain,
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
