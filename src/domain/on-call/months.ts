// Whether the caller hears each month how many gave and received, and whether the community should.
import { hearMonths } from '../on-text/months.ts';
import { byText } from './by-text.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { wish } from './propose.ts';
import type { Turn } from './turn.ts';

const isTold = ({ decision: { community } }: Turn): boolean => community.monthly ?? false;

export const months: MenuAt<'months'> = {
  ask: (turn) => oneKey({ say: 'monthsMenu', monthly: isTold(turn) }),
  take: (turn) =>
    isTold(turn)
      ? choose(
          turn,
          byText(turn, (scene) => hearMonths(scene, true)),
          byText(turn, (scene) => hearMonths(scene, false)),
          () => wish(turn, { what: 'monthly', on: false }),
        )
      : choose(turn, () => wish(turn, { what: 'monthly', on: true })),
};
