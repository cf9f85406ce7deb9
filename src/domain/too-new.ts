// Somebody for whom nobody has vouched has no part in what leaves the asker alone with them.
import type { Decision } from './decision.ts';
import { leave } from './on-text/drop.ts';
import { invitationOf, isLive, type Request } from './request.ts';
import { isTooNew } from './vouching.ts';

export function isTooNewFor(decision: Decision, { kind }: Pick<Request, 'kind'>, memberId: string): boolean {
  const member = decision.findMember(memberId);
  return member !== undefined && isTooNew(member, kind, decision.community);
}

/**
 * Takes them out of it, whatever their part; whoever counted on them hears so, and so do they where they had said yes. Who is talking
 * just now talks on.
 */
export function partWithTooNew(decision: Decision, request: Request, memberId: string): void {
  if (!isLive(request) || !invitationOf(request, memberId) || request.talk?.helper?.memberId === memberId) return;
  if (isTooNewFor(decision, request, memberId) && leave(decision, request, memberId, 'dropped'))
    decision.tell(memberId, { say: 'partedAsTooNew', code: request.code });
}
