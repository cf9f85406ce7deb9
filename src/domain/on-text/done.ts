// DONE, from either side of a match.
import { type Request, helpersOf, standbyOf, withInvitation, withStatus } from '../request.ts';
import { conversationsOf } from '../conversations.ts';
import { type Scene, memberOf, ownRequests, reply } from './scene.ts';
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
  decision.saveRequest(over ? { ...marked, status: 'done', closedAt: decision.now } : marked);
  reply(scene, { say: 'done', code: request.code });
  const { name } = memberOf(scene);
  for (const other of byRequester ? finished : [request.requesterId]) {
    decision.tell(other, { say: 'doneToOther', name, code: request.code });
  }
  if (over) tellThoseWhoWait(scene, marked);
}

function tellThoseWhoWait({ decision }: Scene, request: Request): void {
  const standby = standbyOf(request);
  const waiting = withStatus(request, 'asked', 'conditional').map(({ memberId }) => memberId);
  for (const memberId of standby ? [standby.memberId, ...waiting] : waiting) {
    decision.tell(memberId, { say: 'noLongerNeeded', code: request.code });
  }
}
