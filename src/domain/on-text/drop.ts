// A helper hands a request back: the standby steps in, or others are asked at once.
import type { Decision } from '../decision.ts';
import { invitationOf, isFull, type Request, standbyOf, withInvitation } from '../request.ts';
import { introduce } from './introduce.ts';
import { reply, type Scene } from './scene.ts';

export function letGo(scene: Scene, request: Request): void {
  leave(scene.decision, request, scene.memberId, 'dropped');
  reply(scene, { say: 'dropped', code: request.code });
}

/** Takes a helper out of a request, whatever their part. True where somebody counted on them. */
export function leave(decision: Decision, request: Request, helperId: string, because: 'dropped' | 'stopped'): boolean {
  const status = invitationOf(request, helperId)?.status;
  if (status === undefined || status === 'declined' || status === 'dropped' || status === 'done') return false;
  const left = decision.saveRequest(withInvitation(request, helperId, { status: 'dropped', answeredAt: decision.now }));
  if (status !== 'matched') return status === 'standby';
  const name = decision.member(helperId).name;
  const standby = standbyOf(left);
  if (standby) promote(decision, left, standby.memberId, name);
  else askAnew(decision, left, name, because);
  return true;
}

function promote(decision: Decision, request: Request, memberId: string, left: string | undefined): void {
  const promoted = withInvitation(request, memberId, { status: 'matched' });
  const saved = decision.saveRequest({ ...promoted, status: isFull(promoted) ? 'matched' : 'open' });
  introduce(decision, saved, memberId, 'promoted');
  const name = decision.member(memberId).name;
  decision.tell(request.requesterId, { say: 'helperChanged', name, left, code: request.code }, { urgent: true });
}

function askAnew(decision: Decision, request: Request, name: string | undefined, because: 'dropped' | 'stopped'): void {
  reopen(decision, request);
  const say = because === 'stopped' ? 'helperStopped' : 'helperDropped';
  decision.tell(request.requesterId, { say, name, code: request.code }, { urgent: true });
}

/** Asks neighbours anew, at once, and with them those who had heard that it was covered. */
export function reopen(decision: Decision, request: Request): void {
  const { now, community } = decision;
  decision.saveRequest({ ...request, status: 'open', round: request.round + 1, wave: 0, truthTold: false });
  decision.setTimer('wave', request.id, now);
  decision.setTimer('alert', request.id, new Date(now.getTime() + community.dispatch.alertStewardsAfterMs));
}
