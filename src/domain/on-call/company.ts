// Someone to talk to now: the caller waits in a room while neighbours are rung, and hears there what is happening.
import { openRequest } from '../new-request.ts';
import { helpersOf, type Request, withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { endTalk, isTalk, stopWaiting, waitInCall } from '../talk-now.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { hasNews, tellNews } from './news.ts';
import { toSteward } from './steward.ts';
import type { Turn } from './turn.ts';

/** A talk with a neighbour or with a steward; where neighbours offer no company, with a steward. */
export function toSomeone(turn: Turn): void {
  if (turn.member && turn.decision.community.kinds.includes('company')) turn.go({ menu: 'someone' });
  else toSteward(turn);
}

/** "I want to talk to someone", "I am lonely". It may be read as an offer of company: who meant that goes back. */
export function asksForSomeone({ heard }: Turn): boolean {
  if (heard.by !== 'words') return false;
  const { meaning, kind, when = 'now', argument } = heard.text.reading;
  return (
    meaning === 'call' || (kind === 'company' && when === 'now') || (meaning === 'offer' && argument === 'company')
  );
}

export const someone: MenuAt<'someone'> = {
  ask: () => oneKey({ say: 'askSomeone' }),
  take: (turn) =>
    choose(
      turn,
      () => waitForSomeone(turn),
      () => toSteward(turn),
    ),
};

function waitForSomeone(turn: Turn): void {
  const { decision, scene, room } = turn;
  const request =
    openAlready(turn) ??
    openRequest(decision, {
      ...{ requesterId: scene.memberId, kind: 'company', when: 'now', place: undefined },
      ...{ words: '', forWhom: undefined, pictures: [], needed: 1, series: undefined },
    });
  waitInCall(decision, request, room);
  turn.say({ say: 'lookingForSomeone' });
  turn.start({ menu: 'companyWait', requestId: request.id });
}

/** Whoever was to be called back, and calls again, waits for the same request. */
const openAlready = ({ decision, member }: Turn): Request | undefined =>
  decision
    .allRequests()
    .find(
      (request) =>
        request.requesterId === member?.id &&
        request.status === 'open' &&
        request.kind === 'company' &&
        request.when === 'now' &&
        withStatus(request, 'matched', 'standby', 'conditional').length === 0,
    );

export const companyWait: MenuAt<'companyWait'> = {
  ask: (_, { requestId }) => ({ do: 'join', room: requestId, as: 'asker' }),
  takesSilence: true,
  take: (turn, { requestId }) => {
    const request = turn.decision.allRequests().find(({ id }) => id === requestId);
    turn.start({ menu: 'main' });
    if (request) comeOut(turn, request);
    return true;
  },
};

/** Says what has become of it, whatever brought the caller out of the room. */
function comeOut(turn: Turn, request: Request): void {
  const { decision } = turn;
  if (isTalk(request) && request.talk.helper) {
    endTalk(decision, request);
    turn.say({ say: 'companyOver' });
  } else if (isTalk(request)) {
    stopWaiting(decision, request);
    turn.say({ say: 'companyStopped' });
  } else sayWhatBecame(turn, request);
}

/** It was settled elsewhere, and that brought the caller out. */
function sayWhatBecame(turn: Turn, request: Request): void {
  const { listen } = turn.decision.community.emergency;
  switch (request.status) {
    case 'done':
      return turn.say({ say: 'companyOver' });
    case 'withdrawn':
      return turn.say({ say: 'companyStopped' });
    case 'matched':
      return sayWhoHelps(turn, request);
    case 'open':
    case 'unmet':
      return turn.say({ say: 'nobodyForCompany', listen });
  }
}

/** Somebody said yes to it by text. */
function sayWhoHelps(turn: Turn, request: Request): void {
  if (hasNews(turn)) return tellNews(turn);
  const { decision } = turn;
  const [helper] = helpersOf(request);
  const name = helper && decision.member(helper.memberId).name;
  turn.say({ say: 'matchedRequester', name, request: spoken(request, decision), more: 0 });
}
