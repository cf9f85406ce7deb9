// A steward hears the open requests one at a time, or keys the number of any, and goes on to what there is to do about it.
import { openRequests } from '../on-steward/open-list.ts';
import { withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { askDesk, forStewards } from './desk.ts';
import { choose, type MenuAt, manyKeys, oneKey } from './menu.ts';

export const waiting: MenuAt<'waiting'> = forStewards({
  ask: (turn, { index }) => {
    const { decision } = turn;
    const open = openRequests(decision);
    const shown = open[index] ?? open[0];
    if (!shown) {
      turn.say({ say: 'nobodyWaits' });
      turn.move({ menu: 'desk' });
      return askDesk(turn);
    }
    const { id, code, requesterId } = shown;
    turn.change({ place: { menu: 'waiting', index: open.indexOf(shown), about: { id, code } } });
    return oneKey({
      say: 'waitingOne',
      request: spoken(shown, decision),
      name: decision.findMember(requesterId)?.name,
      asked: withStatus(shown, 'asked', 'conditional', 'declined').length,
      more: open.length > 1,
    });
  },
  take: (turn, { index, about }) =>
    choose(
      turn,
      () => (about ? turn.go({ menu: 'tend', about }) : undefined),
      () => turn.move({ menu: 'waiting', index: index + 1 }),
    ),
});

const mostKeys = 6;

export const requestNumber: MenuAt<'requestNumber'> = forStewards({
  ask: () => manyKeys(mostKeys, { say: 'askRequestNumber' }),
  take: (turn) => {
    const { heard, decision } = turn;
    const said = heard.by === 'words' ? /\b\d{1,6}\b/.exec(heard.text.body)?.[0] : undefined;
    const code = Number(said ?? turn.keys ?? Number.NaN);
    if (Number.isNaN(code)) return false;
    const request = decision.allRequests().find((known) => known.code === code);
    if (request) turn.move({ menu: 'tend', about: { id: request.id, code } });
    else turn.say({ say: 'noRequestOfCode', code });
    return true;
  },
});
