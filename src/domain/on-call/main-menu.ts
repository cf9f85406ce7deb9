// The main menu: what is wanted most comes first.

import type { CallAct } from '../call-script.ts';
import { asksForSomeone, toSomeone } from './company.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { askForPin } from './steward-pin.ts';
import type { Turn } from './turn.ts';

const isSteward = ({ decision, member }: Turn): boolean =>
  decision.snapshot.stewards.some(({ memberId }) => memberId === member?.id);

/** Stewards have a key more than others. */
export function askMain(turn: Turn): CallAct {
  return oneKey({ say: 'mainMenu' }, ...(isSteward(turn) ? [{ say: 'deskKey' } as const] : []));
}

/** Whoever has keyed the PIN in this call need not do so again. */
function toDesk(turn: Turn): void {
  if (turn.state.pin === 'given') turn.go({ menu: 'desk' });
  else askForPin(turn, 'desk');
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
      ...(isSteward(turn) ? [() => toDesk(turn)] : []),
    );
  },
};
