// Everyone who was asked and has not answered hears that others have it. Once.
import type { Decision } from '../decision.ts';
import { isFull, isLive, type Request, withInvitation, withStatus } from '../request.ts';

export function onCovered(decision: Decision, request: Request): void {
  // Where it is over already, they have heard that instead.
  if (!isLive(request) || !isFull(request)) return;
  let covered = request;
  for (const { memberId } of withStatus(request, 'asked')) {
    covered = withInvitation(covered, memberId, { status: 'covered' });
    decision.tell(memberId, { say: 'covered', code: request.code });
  }
  if (covered !== request) decision.saveRequest(covered);
}
