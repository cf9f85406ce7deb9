// YES and NO to one request: the first gets it, the next stands by, the others hear that it is covered.
import type { Decision } from '../decision.ts';
import { isHeldFromOthers } from '../hold.ts';
import { invitationOf, isFull, type Request, standbyOf, withStatus } from '../request.ts';
import { settleAbout } from '../request-questions.ts';
import { letGo } from './drop.ts';
import { answered, match } from './match.ts';
import { release } from './release.ts';
import { reply, type Scene } from './scene.ts';

export function claim(scene: Scene, request: Request): void {
  const { decision, memberId } = scene;
  const { code } = request;
  const before = invitationOf(request, memberId)?.status;
  if (before === 'matched') {
    settleAbout(decision, 'stillWilling', request.id, memberId);
    return reply(scene, { say: 'alreadyYours', code });
  }
  if (isHeldFromOthers(request, memberId, decision.now)) return standIn(scene, request);
  if (!isFull(request)) return take(decision, request, memberId);
  const standby = standbyOf(request);
  const status = standby && standby.memberId !== memberId ? 'covered' : 'standby';
  answered(decision, request, memberId, status);
  // Whoever heard "covered" before is answered otherwise: it is told once.
  reply(scene, status === before && before === 'covered' ? { say: 'gone', code } : { say: status, code });
}

/** Who was hearing of it in a call has taken it: nobody waits for them any more. */
function take(decision: Decision, request: Request, memberId: string): void {
  match(decision, request, memberId);
  if (request.hold) release(decision, decision.request(request.id));
}

/** Somebody is hearing of it in a call at this moment: this yes stands by, and gets it if they don't take it. */
function standIn(scene: Scene, request: Request): void {
  const status = standbyOf(request) ? 'covered' : 'standby';
  answered(scene.decision, request, scene.memberId, status);
  reply(scene, { say: 'heldForAnother', code: request.code });
}

export function decline(scene: Scene, request: Request): void {
  const { decision, memberId } = scene;
  const status = invitationOf(request, memberId)?.status;
  if (status === 'matched' || status === 'standby') return letGo(scene, request);
  answered(decision, request, memberId, 'declined');
  const held = decision.request(request.id);
  if (held.hold?.memberId === memberId) release(decision, held);
  const declined = decision.request(request.id);
  reply(scene, { say: 'declined' });
  const waiting = withStatus(declined, 'asked', 'conditional').length;
  if (declined.status === 'open' && waiting === 0) decision.setTimer('wave', request.id, decision.now);
}
