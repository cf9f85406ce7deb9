// What the caller gives and could use: the kinds of help they offer, a rest from being asked, and what they said they could use.
import { onPause, onResume } from '../on-text/settings.ts';
import { dropWishes, hasWishes, readWishes } from '../on-text/wishes.ts';
import { isPaused } from '../people.ts';
import { byText } from './by-text.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

const isResting = ({ member, decision }: Turn): boolean => member !== undefined && isPaused(member, decision.now);

export const giving: MenuAt<'giving'> = {
  ask: (turn) => oneKey({ say: 'givingMenu', resting: isResting(turn) }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'offer', page: 0 }),
      byText(turn, isResting(turn) ? onResume : onPause),
      () => hearWishes(turn),
    ),
};

/** Where there are any, they can be deleted by key. */
export function hearWishes(turn: Turn): void {
  readWishes(turn.scene);
  if (hasWishes(turn.scene)) turn.go({ menu: 'wishes' });
}

/** They have just been told. */
export const wishes: MenuAt<'wishes'> = {
  ask: () => oneKey({ say: 'wishesMenu' }),
  take: (turn) => choose(turn, byText(turn, dropWishes)),
};
