// Everyone who was asked and has not answered hears that others have it. Once.
import type { Decision } from '../decision.ts';
import { isFull, type Request, withInvitation, withStatus } from '../request.ts';

export function onCovered(decision: Decision, request: Request): void {
  if (!isFull(request)) return;
  let covered = request;
  for (const { memberId } of withStatus(request, 'asked')) {
    covered = withInvitation(covered, memberId, { status: 'covered' });
    decision.tell(memberId, { say: 'covered', code: request.code });
  }
  if (covered !== request) decision.saveRequest(covered);
}
