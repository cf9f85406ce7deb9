// A helper has a request: both hear of it, and those who were asked besides hear that it is covered.
import type { Decision } from '../decision.ts';
import { leaveRoom } from '../leave-room.ts';
import { type InvitationStatus, isFull, missingHelpers, type Request, withInvitation } from '../request.ts';
import { schedule } from '../schedule.ts';
import { spoken } from '../spoken.ts';
import { tellOfName } from '../spoken-words.ts';
import { coveredAfterMs } from '../timers.ts';
import { introduce } from './introduce.ts';

/** Gives the request to a helper and tells both. */
export function match(decision: Decision, request: Request, memberId: string): void {
  const given = give(decision, request, memberId);
  // Whoever waits on the line for it hears there who will help.
  const matched = given.talk ? decision.saveRequest(leaveRoom(decision, given)) : given;
  introduce(decision, matched, memberId, 'matchedHelper');
  tellRequester(decision, matched, memberId);
  if (isFull(matched)) coverSoon(decision, matched);
}

/** Tells the asker who will help. */
export function tellRequester(decision: Decision, matched: Request, memberId: string): void {
  const { name } = decision.member(memberId);
  const found = { name, request: spoken(matched, decision), more: missingHelpers(matched) };
  decision.tell(matched.requesterId, { say: 'matchedRequester', ...found });
  tellOfName(decision, matched, { of: memberId, to: matched.requesterId });
}

/** Gives the request to a helper, and tells nobody. */
export function give(decision: Decision, request: Request, memberId: string): Request {
  const answeredRequest = answered(decision, request, memberId, 'matched');
  const full = isFull(answeredRequest);
  const matched = full ? decision.saveRequest({ ...answeredRequest, status: 'matched' }) : answeredRequest;
  schedule(decision, matched);
  return matched;
}

/** Those who were asked hear in a moment that others have it. */
export function coverSoon(decision: Decision, { id }: Request): void {
  decision.setTimer('covered', id, new Date(decision.now.getTime() + coveredAfterMs));
}

/** The helper's invitation with what they answered. */
export function answered(decision: Decision, request: Request, memberId: string, status: InvitationStatus): Request {
  return decision.saveRequest(withInvitation(request, memberId, { status, answeredAt: decision.now }));
}
