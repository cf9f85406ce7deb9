// Key 0: a steward hears that this person wants to be called.
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

/** Tells the stewards, once a call, and takes the caller to where they hear of it. */
export function toSteward(turn: Turn): void {
  const wasThere = turn.place.menu === 'steward' || turn.state.trail.some(({ menu }) => menu === 'steward');
  if (!wasThere) turn.decision.tellStewards({ say: 'stewardCall', name: turn.member?.name });
  turn.go({ menu: 'steward' });
}

export const steward: MenuAt<'steward'> = {
  ask: () => oneKey({ say: 'stewardWillCall' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.start({ menu: turn.member ? 'main' : 'welcome' }),
      () => turn.start({ menu: 'bye' }),
    ),
};
