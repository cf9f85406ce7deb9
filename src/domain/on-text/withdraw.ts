// A member no longer needs help: whoever was coming, stands by or was asked hears of it.
import type { Decision } from '../decision.ts';
import { type Request, withStatus } from '../request.ts';
import { reply, type Scene } from './scene.ts';

export function withdraw(scene: Scene, request: Request): void {
  end(scene.decision, request, 'withdrawn', 'withdrawn');
  reply(scene, { say: 'withdrawn', code: request.code });
}

/** Closes a request before it was met and tells everyone who was asked or had said yes. */
export function end(
  decision: Decision,
  request: Request,
  status: 'withdrawn' | 'unmet',
  because: 'withdrawn' | 'stopped',
): boolean {
  decision.saveRequest({ ...request, status, closedAt: decision.now });
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
