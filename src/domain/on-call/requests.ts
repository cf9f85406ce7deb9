// The caller's own requests and those they help with, one at a time.
import { finish } from '../on-text/done.ts';
import { letGo } from '../on-text/drop.ts';
import { withdraw } from '../on-text/not-needed.ts';
import { invitedTo, ownRequests } from '../on-text/scene.ts';
import { standingOf } from '../on-text/status.ts';
import { helpersOf, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { partnersOf } from './partners.ts';
import { talkWithOneOf } from './talk.ts';
import type { Turn } from './turn.ts';

const concerning = ({ scene }: Turn): readonly Request[] => [
  ...ownRequests(scene),
  ...invitedTo(scene, 'matched', 'standby'),
];

const partnersIn = (turn: Turn, { id }: Request) => partnersOf(turn).filter(({ request }) => request.id === id);

export const requests: MenuAt<'requests'> = {
  ask: (turn, { index }) => {
    const all = concerning(turn);
    const request = all[index];
    if (!request) return oneKey({ say: 'noRequests' }, { say: 'mainMenu' });
    return oneKey({
      say: 'requestMenu',
      request: spoken(request, turn.decision),
      standing: standingOf(turn.scene, request),
      own: request.requesterId === turn.member?.id,
      more: all.length > index + 1,
      talkWith: partnersIn(turn, request).map(({ name }) => name),
    });
  },
  take: (turn, { index }) => {
    const all = concerning(turn);
    const request = all[index];
    if (!request) {
      turn.start({ menu: 'main' });
      return false;
    }
    const own = request.requesterId === turn.member?.id;
    const partners = partnersIn(turn, request);
    return choose(
      turn,
      () => turn.move({ menu: 'requests', index: all.length > index + 1 ? index + 1 : 0 }),
      () => {
        if (own && helpersOf(request).length === 0) withdraw(turn.scene, request);
        else finish(turn.scene, request);
        turn.move({ menu: 'requests', index: 0 });
      },
      () => {
        if (own) withdraw(turn.scene, request);
        else letGo(turn.scene, request);
        turn.move({ menu: 'requests', index: 0 });
      },
      ...(partners.length > 0 ? [() => talkWithOneOf(turn, partners)] : []),
    );
  },
};
