// A steward closes a request: it is done, no longer wanted, or could not be met. Everyone who has a part in it hears so.

import type { Closing } from '../closing.ts';
import type { Decision } from '../decision.ts';
import { leaveRoom } from '../leave-room.ts';
import { openNext, repeats } from '../next-of-series.ts';
import { isLive, type Request, withInvitation, withStatus } from '../request.ts';
import { settleAllAbout } from '../request-questions.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

export function close(stewarding: Stewarding<StewardAct & { do: 'close' }>): Result {
  const { decision, act } = stewarding;
  const request = requestOf(stewarding, act);
  if (!request) return refused({ say: 'unknownToStewards' });
  const { code, requesterId } = request;
  if (!isLive(request)) return refused({ say: 'overAlready', code }, requesterId);
  const told = end(decision, leaveRoom(decision, request), act.as);
  return done({ say: 'closed', code, as: act.as }, requesterId, ...told);
}

/** Returns the helpers who heard of it. */
function end(decision: Decision, request: Request, as: Closing): readonly string[] {
  const { code, requesterId } = request;
  const concerned = withStatus(request, 'matched', 'standby', 'asked', 'conditional');
  const ended = concerned.reduce((left, { memberId, status }) => {
    const isDone = as === 'done' && status === 'matched';
    return withInvitation(left, memberId, { status: isDone ? 'done' : 'covered' });
  }, request);
  const closed = decision.saveRequest({ ...ended, status: as, closedAt: decision.now });
  settleAllAbout(decision, closed);
  decision.tell(requesterId, { say: 'closedForRequester', code, as }, { canWait: true });
  for (const { memberId, status } of concerned) {
    const phrase =
      status === 'matched'
        ? ({ say: 'closedForHelper', code, as } as const)
        : ({ say: 'noLongerNeeded', code } as const);
    decision.tell(memberId, phrase, { canWait: status !== 'matched' });
  }
  if (repeats(closed)) goOn(decision, closed, as);
  return concerned.map(({ memberId }) => memberId);
}

/** What repeats goes on, unless it is no longer wanted. */
function goOn(decision: Decision, closed: Parameters<typeof openNext>[1], as: Closing): void {
  if (as === 'withdrawn') decision.saveRequest({ ...closed, series: undefined });
  else openNext(decision, closed);
}
