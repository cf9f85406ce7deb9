// Two are not to meet any more: each is taken out of what is still under way between them, and neither learns why.
import type { Decision } from '../decision.ts';
import { invitationOf, isLive, type Request, standbyOf, withInvitation } from '../request.ts';
import { settleAbout } from '../request-questions.ts';
import { spoken } from '../spoken.ts';
import { leave, promote, reopen } from './drop.ts';
import { release } from './release.ts';

/** `byId`: who wants it so. */
export function part(decision: Decision, byId: string, otherId: string): void {
  for (const request of decision.allRequests().filter(isLive)) {
    if (request.requesterId === otherId) leaveQuietly(decision, request, byId);
    else if (request.requesterId === byId) takeOut(decision, request, otherId);
  }
}

function leaveQuietly(decision: Decision, request: Request, helperId: string): void {
  leave(decision, request, helperId, 'dropped');
  freeHold(decision, request.id, helperId);
}

/** The helper hears that they are not needed, where they counted on it; in their place comes the standby, or others are asked. */
function takeOut(decision: Decision, request: Request, helperId: string): void {
  const status = invitationOf(request, helperId)?.status;
  if (status === undefined || status === 'declined' || status === 'dropped' || status === 'done') return;
  const out = { status: 'dropped', answeredAt: decision.now } as const;
  const left = decision.saveRequest(withInvitation(request, helperId, out));
  settleAbout(decision, 'stillWilling', request.id, helperId);
  freeHold(decision, request.id, helperId);
  if (status !== 'asked') decision.tell(helperId, { say: 'noLongerNeeded', code: request.code });
  if (status === 'matched') replace(decision, left);
}

function replace(decision: Decision, request: Request): void {
  const standby = standbyOf(request);
  if (!standby) return reopen(decision, request);
  promote(decision, request, standby.memberId);
  const found = { name: decision.member(standby.memberId).name, request: spoken(request, decision), more: 0 };
  decision.tell(request.requesterId, { say: 'matchedRequester', ...found });
}

function freeHold(decision: Decision, requestId: string, helperId: string): void {
  const request = decision.request(requestId);
  if (request.hold?.memberId === helperId) release(decision, request);
}
