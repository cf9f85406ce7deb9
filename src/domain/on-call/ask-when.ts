// When it is needed: now, today, tomorrow, or another day; any time by saying it.
import { isPast, localDay, namesOnlyADay, type When } from '../when.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { needNext } from './need-next.ts';

export const when: MenuAt<'when'> = {
  ask: (_, { need }) => oneKey({ say: 'askWhenByKey', kind: need.kind }),
  take: (turn, { need }) => {
    const { community, now } = turn.decision;
    const said = turn.heard.by === 'words' ? turn.heard.text.reading.when : undefined;
    const on = (day: When) => () => turn.go({ menu: 'hour', need: { ...need, day } });
    if (said !== undefined) {
      if (isPast(said, now, community.timezone)) turn.say({ say: 'timeOver' });
      else if (namesOnlyADay(said)) on(said)();
      else needNext(turn, { ...need, when: said });
      return true;
    }
    return choose(
      turn,
      () => needNext(turn, { ...need, when: 'now' }),
      on(localDay(now, community.timezone)),
      on(localDay(now, community.timezone, 1)),
      () => turn.go({ menu: 'day', need }),
    );
  },
};
