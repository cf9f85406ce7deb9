// A steward has everybody asked what they could use and give, or ends the round that is under way.
import { localDay, momentOf } from '../when.ts';
import { actAs, forStewards } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

/** Until when the one under way lasts. */
function untilIn({ decision }: Turn) {
  const { snapshot, community, now } = decision;
  return (
    snapshot.round && momentOf(localDay(snapshot.round.content.until, community.timezone), now, community.timezone)
  );
}

export const round: MenuAt<'round'> = forStewards({
  ask: (turn) => oneKey({ say: 'roundMenu', until: untilIn(turn) }),
  take: (turn) =>
    choose(
      turn,
      () => {
        actAs(turn, { do: turn.decision.snapshot.round ? 'stopRound' : 'startRound' });
        turn.back();
      },
      () => turn.go({ menu: 'storm' }),
    ),
});
