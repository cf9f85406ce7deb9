// A neighbour is rung because somebody waits on the line to talk: the first to press 1 is joined with them, the others hear that it is covered.
import type { CallPlace } from '../call-place.ts';
import type { CallStepped } from '../event.ts';
import { areApart } from '../feelings.ts';
import { answerTo } from '../on-text/answer.ts';
import { decline } from '../on-text/claim.ts';
import type { Request } from '../request.ts';
import { arrangeCallBack, beginTalk, endTalk, isTalk, type TalkRequest, waitsToTalk } from '../talk-now.ts';
import { isTooNewFor } from '../too-new.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import type { Turn } from './turn.ts';

/** A call of ours was picked up. A machine hears nothing private, and need not be listened to. */
export function offerTalk(turn: Turn, answeredBy: CallStepped['answeredBy']): boolean {
  const { community, snapshot } = turn.decision;
  const { talkCall } = snapshot;
  const member = talkCall && turn.contact?.members.find(({ id }) => id === talkCall.memberId);
  if (!talkCall) return false;
  if (answeredBy === 'machine' || !member) {
    turn.say({ say: 'companyToMachine', community: community.name });
    turn.start({ menu: 'bye' });
  } else {
    const { id: memberId, language, listening = 'usual' } = member;
    turn.change({ memberId, language, listening });
    turn.start({ menu: 'companyOffer', requestId: talkCall.requestId, again: false });
  }
  return true;
}

export const companyOffer: MenuAt<'companyOffer'> = {
  ask: ({ contact, member, decision: { community } }) => {
    const isShared = (contact?.members.length ?? 0) > 1;
    return oneKey({ say: 'companyOffer', community: community.name, callee: isShared ? member?.name : undefined });
  },
  takesSilence: true,
  take: (turn, place) => {
    const request = turn.decision.allRequests().find(({ id }) => id === place.requestId);
    const said = answerIn(turn);
    if (said === undefined) return onNoAnswer(turn, place);
    turn.change({ reached: true });
    if (said === 'yes') accept(turn, request);
    else refuse(turn, request);
    return true;
  },
};

function answerIn({ key, text: { reading } }: Turn): 'yes' | 'no' | undefined {
  if (key === 1 || reading.meaning === 'yes') return 'yes';
  return key === 2 || reading.meaning === 'no' ? 'no' : undefined;
}

/** Asked once more. Whoever then gives no answer is not there, or is a machine that talks. */
function onNoAnswer(turn: Turn, place: Extract<CallPlace, { menu: 'companyOffer' }>): boolean {
  if (turn.heard.by === 'keys') return false;
  turn.start(place.again ? { menu: 'bye' } : { ...place, again: true });
  return true;
}

function accept(turn: Turn, request: Request | undefined): void {
  const { decision, scene } = turn;
  const apart =
    request &&
    (areApart(decision.allFeelings(), request.requesterId, scene.memberId) ||
      isTooNewFor(decision, request, scene.memberId));
  if (waitsToTalk(request) && !apart) return takeTalk(turn, request);
  // They did not wait so long, and are to be called back.
  if (request?.status === 'open' && !apart) {
    answerTo(turn.scene, 'yes', request);
    return tellNews(turn);
  }
  const isTaken = apart || request?.status === 'matched' || request?.status === 'done';
  turn.say({ say: isTaken ? 'companyCovered' : 'companyGone' });
  turn.start({ menu: 'bye' });
}

function refuse(turn: Turn, request: Request | undefined): void {
  if (waitsToTalk(request)) decline(turn.scene, request);
  turn.start({ menu: 'bye' });
}

/** The caller gets the one who waits. */
export function takeTalk(turn: Turn, request: TalkRequest): void {
  const { decision, scene, room } = turn;
  beginTalk(decision, request, scene.memberId, room);
  turn.say({ say: 'puttingThrough', name: decision.member(request.requesterId).name });
  turn.start({ menu: 'companyRoom', requestId: request.id });
}

export const companyRoom: MenuAt<'companyRoom'> = {
  ask: (_, { requestId }) => ({ do: 'join', room: requestId, as: 'helper' }),
  takesSilence: true,
  take: (turn, { requestId }) => {
    const request = turn.decision.allRequests().find(({ id }) => id === requestId);
    const haveTalked = turn.heard.by === 'dial';
    if (isTalk(request)) {
      if (haveTalked) endTalk(turn.decision, request);
      else arrangeCallBack(turn.decision, request);
    }
    turn.say({ say: haveTalked ? 'companyThanks' : 'companyGone' });
    turn.start({ menu: turn.direction === 'out' ? 'bye' : 'main' });
    return true;
  },
};
