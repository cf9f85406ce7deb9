// What a steward can do about a request: give it to somebody, have more asked, reach its people, close it, let its people meet again.
import type { CallPlace, Told } from '../call-place.ts';
import type { Closing } from '../closing.ts';
import { isApartForWrong } from '../on-steward/let-meet.ts';
import { helpersOf, isFull, isLive, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import type { Tending } from '../steward-call-phrases.ts';
import { actAs, askDesk, forStewards } from './desk.ts';
import { choose, type Menu, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

type PlaceAbout = Extract<CallPlace, { readonly about: Told }>;

interface MenuAbout<P extends PlaceAbout> {
  readonly ask: (turn: Turn, request: Request, place: P) => ReturnType<Menu['ask']>;
  readonly take: (turn: Turn, request: Request, place: P) => boolean;
}

/** A menu of stewards that is about one request. It may be gone meanwhile, with whoever asked for it. */
export const about = <P extends PlaceAbout>(menu: MenuAbout<P>): Menu<P> =>
  forStewards({
    ask: (turn, place) => {
      const request = requestOf(turn, place);
      if (request) return menu.ask(turn, request, place);
      turn.say({ say: 'noRequestOfCode', code: place.about.code });
      turn.start({ menu: 'desk' });
      return askDesk(turn);
    },
    take: (turn, place) => {
      const request = requestOf(turn, place);
      return request !== undefined && menu.take(turn, request, place);
    },
  });

const requestOf = ({ decision }: Turn, { about: { id } }: PlaceAbout): Request | undefined =>
  decision.allRequests().find((request) => request.id === id);

/** After something was done about it: what else there is to do. */
export function backToTend(turn: Turn): void {
  while (turn.place.menu !== 'tend' && turn.back());
}

function canDo(turn: Turn, request: Request): readonly Tending[] {
  return [
    ...(isLive(request) && !isFull(request) ? (['give'] as const) : []),
    ...(request.status === 'open' ? (['askMore'] as const) : []),
    'reach',
    ...(isLive(request) ? (['close'] as const) : []),
    ...(isApartForWrong(turn.decision, request) ? (['letMeet'] as const) : []),
  ];
}

export const tend: MenuAt<'tend'> = about({
  ask: (turn, request) => {
    const { decision } = turn;
    return oneKey({
      say: 'tendMenu',
      request: spoken(request, decision),
      name: decision.findMember(request.requesterId)?.name,
      helpers: helpersOf(request).map(({ memberId }) => decision.findMember(memberId)?.name),
      can: canDo(turn, request),
    });
  },
  take: (turn, request, { about: told }) =>
    choose(turn, ...canDo(turn, request).map((what) => () => turn.go(placeFor(what, told)))),
});

function placeFor(what: Tending, told: Told): CallPlace {
  switch (what) {
    case 'give':
      return { menu: 'giveTo', about: told, page: 0 };
    case 'askMore':
    case 'letMeet':
      return { menu: 'sureToTend', about: told, act: what };
    case 'reach':
      return { menu: 'reach', about: told };
    case 'close':
      return { menu: 'closing', about: told };
  }
}

export const sureToTend: MenuAt<'sureToTend'> = about({
  ask: (_, { code }, { act }) => oneKey({ say: 'askSureToTend', act, code }),
  take: (turn, { id: requestId }, { act }) => {
    const carryOut = (): void => {
      actAs(turn, { do: act, requestId });
      turn.back();
    };
    if (turn.heard.by === 'words' && turn.text.reading.meaning === 'yes') {
      carryOut();
      return true;
    }
    return choose(turn, carryOut);
  },
});

export const closing: MenuAt<'closing'> = about({
  ask: (_, { code }) => oneKey({ say: 'askClosing', code }),
  take: (turn, { id: requestId }) =>
    choose(
      turn,
      ...ways.map((as) => () => {
        actAs(turn, { do: 'close', requestId, as });
        turn.back();
      }),
    ),
});

const ways: readonly Closing[] = ['withdrawn', 'unmet', 'done'];
