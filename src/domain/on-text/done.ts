// DONE, from either side of a match.

import { conversationsOf } from '../conversations.ts';
import type { Decision } from '../decision.ts';
import { lookBackOn } from '../look-back.ts';
import { openNext, repeats } from '../next-of-series.ts';
import { helpersOf, type Request, standbyOf, withInvitation, withStatus } from '../request.ts';
import { openQuestion, settleAbout } from '../request-questions.ts';
import { tellOver } from './again.ts';
import { memberOf, ownRequests, type Scene } from './scene.ts';
import { whichOf } from './which.ts';

export function onDone(scene: Scene): void {
  const underWay = conversationsOf(scene.decision, scene.memberId).map(({ request }) => request);
  const among = underWay.length > 0 ? underWay : ownRequests(scene);
  const request = whichOf(scene, 'done', among, { say: 'nothingOpen' });
  if (request) finish(scene, request);
}

export function finish(scene: Scene, request: Request): void {
  const { decision, memberId } = scene;
  const byRequester = request.requesterId === memberId;
  const finished = byRequester ? helpersOf(request).map((helper) => helper.memberId) : [memberId];
  const marked = finished.reduce((changed, id) => withInvitation(changed, id, { status: 'done' }), request);
  const over = helpersOf(marked).length === 0 && (byRequester || marked.status === 'matched');
  const closed = decision.saveRequest(over ? { ...marked, status: 'done', closedAt: decision.now } : marked);
  const saved = lookBackOn(decision, closed, finished);
  settleAbout(decision, 'stillWilling', request.id, memberId);
  settleAbout(decision, 'didItHappen', request.id, memberId);
  const { code, requesterId } = request;
  const others = byRequester ? finished : [requesterId];
  tellOver(decision, { request, memberId, others }, (again) => ({ say: 'done', code, again }));
  const { name } = memberOf(scene);
  if (byRequester) for (const helper of finished) tellHelper(decision, saved, helper);
  // Who has been asked whether it happened says so herself.
  else if (!openQuestion(decision, 'didItHappen', request.id, request.requesterId)) {
    const met = { request, memberId: requesterId, others: [memberId] };
    tellOver(decision, met, (again) => ({ say: 'doneToRequester', name, code, again }));
  }
  if (!over) return;
  tellThoseWhoWait(scene, marked);
  if (repeats(saved)) openNext(decision, saved);
}

/** Who has been asked whether it happened answers that first: a digit is for one question. */
function tellHelper(decision: Decision, request: Request, helperId: string): void {
  const { code, requesterId } = request;
  const { name } = decision.member(requesterId);
  if (openQuestion(decision, 'didItHappen', request.id, helperId))
    decision.tell(helperId, { say: 'doneToHelper', name, code });
  else
    tellOver(decision, { request, memberId: helperId, others: [requesterId] }, (again) => ({
      say: 'doneToHelper',
      name,
      code,
      again,
    }));
}

function tellThoseWhoWait({ decision }: Scene, request: Request): void {
  const standby = standbyOf(request);
  const waiting = withStatus(request, 'asked', 'conditional').map(({ memberId }) => memberId);
  for (const memberId of standby ? [standby.memberId, ...waiting] : waiting) {
    decision.tell(memberId, { say: 'noLongerNeeded', code: request.code });
  }
}
