// Nobody closed it: what was not met in time ends with the truth, and what was met ends quietly.
import type { Decision } from '../decision.ts';
import { helpersOf, isLive, type Request, withInvitation, withStatus } from '../request.ts';
import { settleAllAbout } from '../request-questions.ts';
import { hasItsTime, isTooLate, schedule } from '../schedule.ts';
import { spoken } from '../spoken.ts';

export function onExpiry(decision: Decision, request: Request): void {
  if (!isLive(request)) settleAllAbout(decision, request);
  else if (request.status === 'matched') closeQuietly(decision, request);
  else if (hasItsTime(request) && !isTooLate(request, decision)) schedule(decision, request);
  else if (withStatus(request, 'matched', 'done').length > 0) goOnWithFewer(decision, request);
  else giveUp(decision, request);
}

function closeQuietly(decision: Decision, request: Request): void {
  const done = helpersOf(request).reduce(
    (left, { memberId }) => withInvitation(left, memberId, { status: 'done' }),
    request,
  );
  decision.saveRequest({ ...done, status: 'done', closedAt: decision.now });
  settleAllAbout(decision, request);
}

/** Nobody more can come in time: whoever was found is enough, and the others hear that they are not needed. */
function goOnWithFewer(decision: Decision, request: Request): void {
  const found = withStatus(request, 'matched', 'done').length;
  const { code, needed: wanted } = request;
  decision.tell(request.requesterId, { say: 'foundFewer', code, found, wanted }, { canWait: true });
  const released = releaseWaiting(decision, { ...request, needed: found });
  if (helpersOf(released).length === 0) return closeQuietly(decision, released);
  schedule(decision, decision.saveRequest({ ...released, status: 'matched' }));
}

function giveUp(decision: Decision, request: Request): void {
  const { code, kind } = request;
  const { id, name } = decision.member(request.requesterId);
  const closed = { ...releaseWaiting(decision, request), status: 'unmet', closedAt: decision.now } as const;
  decision.saveRequest(closed);
  settleAllAbout(decision, closed);
  decision.tell(id, kind === 'other' ? { say: 'closedUnheard', code } : { say: 'unmet', code }, { canWait: true });
  decision.tellStewards(
    { say: 'stewardUnmet', name, request: spoken(request, decision) },
    { canWait: true, askerId: id },
  );
}

/** Those who were asked, offered something or stood by hear that it is over. */
function releaseWaiting(decision: Decision, request: Request): Request {
  const waiting = withStatus(request, 'asked', 'conditional', 'standby');
  for (const { memberId } of waiting) {
    decision.tell(memberId, { say: 'noLongerNeeded', code: request.code }, { canWait: true });
  }
  return waiting.reduce((left, { memberId }) => withInvitation(left, memberId, { status: 'covered' }), request);
}
