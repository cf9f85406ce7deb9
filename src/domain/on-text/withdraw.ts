// A request ends before it was met: whoever was coming, stands by or was asked hears of it.
import type { Decision } from '../decision.ts';
import { leaveRoom } from '../leave-room.ts';
import { type Request, withStatus } from '../request.ts';

/** Closes a request before it was met, and its series with it, and tells everyone who was asked or had said yes. */
export function end(decision: Decision, live: Request, because: 'withdrawn' | 'stopped'): boolean {
  const request = leaveRoom(decision, live);
  decision.saveRequest({ ...request, status: 'withdrawn', series: undefined, closedAt: decision.now });
  const { name } = decision.member(request.requesterId);
  for (const { memberId, status } of withStatus(request, 'matched', 'standby', 'asked', 'conditional')) {
    const stopped = because === 'stopped' && status === 'matched';
    decision.tell(
      memberId,
      stopped ? { say: 'requesterStopped', name, code: request.code } : { say: 'noLongerNeeded', code: request.code },
    );
  }
  return true;
}
