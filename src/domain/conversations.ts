// Who talks with whom through the line.
import type { Decision } from './decision.ts';
import { helpersOf, invitationOf, isLive, type Request } from './request.ts';

/** A request under way, and the people at its other end. */
export interface Conversation {
  readonly request: Request;
  readonly others: readonly string[];
}

/** Every live match the person has a part in, the oldest first. */
export function conversationsOf(decision: Decision, memberId: string): readonly Conversation[] {
  return decision
    .allRequests()
    .filter(isLive)
    .map((request) => ({ request, others: othersIn(request, memberId) }))
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => a.request.code - b.request.code);
}

function othersIn(request: Request, memberId: string): readonly string[] {
  if (request.requesterId === memberId) return helpersOf(request).map((helper) => helper.memberId);
  return invitationOf(request, memberId)?.status === 'matched' ? [request.requesterId] : [];
}
