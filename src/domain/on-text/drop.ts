// A helper hands a request back: the standby steps in, or others are asked at once.
import { confirmBy } from '../confirming.ts';
import type { Decision } from '../decision.ts';
import { alertAt } from '../dispatch.ts';
import { nightOf } from '../quiet.ts';
import { invitationOf, isFull, type Request, standbyOf, withInvitation } from '../request.ts';
import { settleAbout } from '../request-questions.ts';
import { schedule } from '../schedule.ts';
import { clockOf, isPast } from '../when.ts';
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
  settleAbout(decision, 'stillWilling', request.id, helperId);
  if (status !== 'matched') return status === 'standby';
  const name = decision.member(helperId).name;
  const standby = standbyOf(left);
  if (standby) callIn(decision, left, standby.memberId, name);
  else askAnew(decision, left, name, because);
  return true;
}

function callIn(decision: Decision, request: Request, memberId: string, left: string | undefined): void {
  promote(decision, request, memberId);
  const name = decision.member(memberId).name;
  decision.tell(request.requesterId, { say: 'helperChanged', name, left, code: request.code }, { urgent: true });
}

/** The standby has it from now on. They said yes a while ago: a word from them is waited for, not for long. */
export function promote(decision: Decision, request: Request, memberId: string): void {
  const promoted = withInvitation(request, memberId, { status: 'matched', answeredAt: decision.now });
  const saved = decision.saveRequest({ ...promoted, status: isFull(promoted) ? 'matched' : 'open' });
  const askedAt = introduce(decision, saved, memberId, 'promoted');
  const question = { ask: 'stillWilling', requestId: request.id, memberId } as const;
  decision.remember(decision.member(memberId).contactId, question, askedAt);
  decision.setTimer('confirm', request.id, confirmBy(request, askedAt, decision.community));
  schedule(decision, saved);
}

function askAnew(decision: Decision, request: Request, name: string | undefined, because: 'dropped' | 'stopped'): void {
  reopen(decision, request);
  const say = because === 'stopped' ? 'helperStopped' : 'helperDropped';
  const night = nightOf(request, decision);
  const asksAt = night?.canWait ? clockOf(night.until, decision.community.timezone) : undefined;
  decision.tell(request.requesterId, { say, name, code: request.code, asksAt }, { urgent: true });
}

/**
 * Asks neighbours anew, at once, and with them those who had heard that it was covered. What should have been by now is needed
 * now. Whoever comes will be asked again whether it happened, and so will the asker.
 */
export function reopen(decision: Decision, request: Request): void {
  const { now, community } = decision;
  const when = isPast(request.when, now, community.timezone) ? 'now' : request.when;
  const followedUp = request.followedUp?.filter((id) => invitationOf(request, id)?.status === 'matched');
  const { round } = request;
  const opened = {
    status: 'open',
    closedAt: undefined,
    round: round + 1,
    wave: 0,
    truthTold: false,
    when,
    followedUp,
  } as const;
  const saved = decision.saveRequest({ ...request, ...opened });
  decision.setTimer('wave', request.id, now);
  decision.setTimer('alert', request.id, alertAt(saved, decision));
  schedule(decision, saved);
}
