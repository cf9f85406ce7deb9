// Key 0 of those who look after the line themselves: what they do for it, or another steward.
import { choose, type MenuAt, oneKey } from './menu.ts';
import { toSteward } from './steward.ts';
import { askForPin, isSteward } from './steward-pin.ts';
import type { Turn } from './turn.ts';

/** Pressed once more, it rings another steward. */
export function onZero(turn: Turn): void {
  if (isSteward(turn) && turn.place.menu !== 'lookAfter') turn.go({ menu: 'lookAfter' });
  else toSteward(turn);
}

export const lookAfter: MenuAt<'lookAfter'> = {
  ask: () => oneKey({ say: 'lookAfterMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => toDesk(turn),
      () => toSteward(turn),
    ),
};

/** Whoever has keyed the PIN in this call need not do so again. */
function toDesk(turn: Turn): void {
  if (turn.state.pin === 'given') turn.go({ menu: 'desk' });
  else askForPin(turn, 'desk');
}
