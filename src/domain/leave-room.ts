// Whoever waits on the line need not any more: they come out of their room, and no phone rings for them.
import type { Decision } from './decision.ts';
import { type Request, withInvitation, withStatus } from './request.ts';

/** The request without anybody waiting for it on the line, and as it was where nobody does. Not saved yet. */
export function leaveRoom(decision: Decision, { talk, ...request }: Request): Request {
  if (!talk) return request;
  decision.fetchCall(talk.asker);
  return stopRinging(decision, request);
}

/** Whoever was rung and has said nothing hears of it in their own call, if at all. Not saved yet. */
export function stopRinging(decision: Decision, request: Request): Request {
  decision.stopRinging(request.id);
  return withStatus(request, 'asked').reduce(
    (left, { memberId }) => withInvitation(left, memberId, { status: 'covered' }),
    request,
  );
}
