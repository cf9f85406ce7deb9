// What becomes of a request whose asker waits on the line to talk with a neighbour, now.
import type { Decision } from './decision.ts';
import { leaveRoom, stopRinging } from './leave-room.ts';
import { lookBackOn } from './look-back.ts';
import { reopen } from './on-text/drop.ts';
import { give } from './on-text/match.ts';
import { invitationOf, type Request, withInvitation } from './request.ts';
import { spoken } from './spoken.ts';
import type { InRoom, Talk } from './talk.ts';

export type TalkRequest = Request & { readonly talk: Talk };

/** As long as a lonely person can be asked to hold the line. */
export const waitsForMs = 3 * 60_000;

/** When both hang up, what one of their calls reports may come in this much before the other. */
const crossingMs = 5_000;

export const isTalk = (request: Request | undefined): request is TalkRequest => request?.talk !== undefined;

/** Whether its asker still waits for somebody to talk with. */
export const waitsToTalk = (request: Request | undefined): request is TalkRequest =>
  isTalk(request) && request.status === 'open';

/** Binds a request to the call in which its asker waits from now on. */
export function waitInCall(decision: Decision, request: Request, asker: InRoom): void {
  const until = new Date(decision.now.getTime() + waitsForMs);
  decision.saveRequest({ ...request, talk: { asker, until } });
  decision.setTimer('wave', request.id, decision.now);
  decision.setTimer('talkWait', request.id, until);
}

/** Gives the asker to a helper who is on the telephone: the two hear each other, so that nobody is told of it. */
export function beginTalk(decision: Decision, request: TalkRequest, memberId: string, helper: InRoom): void {
  const given = stopRinging(decision, give(decision, request, memberId));
  decision.saveRequest({ ...given, talk: { ...request.talk, helper: { ...helper, memberId } } });
}

/** They have talked. Whoever of them is left in the room alone is fetched out of it. */
export function endTalk(decision: Decision, { talk, ...request }: TalkRequest): void {
  const { now } = decision;
  const done = talk.helper ? withInvitation(request, talk.helper.memberId, { status: 'done' }) : request;
  const closed = decision.saveRequest({ ...done, status: 'done', closedAt: now });
  const from = talk.helper && invitationOf(request, talk.helper.memberId)?.answeredAt;
  if (talk.helper && from) lookBackOn(decision, closed, [talk.helper.memberId], { from, until: now });
  decision.fetchCall(talk.asker);
  if (talk.helper) decision.fetchCall(talk.helper);
}

/** The asker waits no more, and wants nobody to call them back. */
export function stopWaiting(decision: Decision, { talk: _, ...request }: TalkRequest): void {
  decision.saveRequest({ ...stopRinging(decision, request), status: 'withdrawn', closedAt: decision.now });
}

/** Nobody can talk at this moment: neighbours are asked as ever to call back, and the stewards hear of it. */
export function arrangeCallBack(decision: Decision, request: TalkRequest): void {
  const { id: askerId, name } = decision.member(request.requesterId);
  const { helper } = request.talk;
  const left = helper ? withInvitation(request, helper.memberId, { status: 'dropped' }) : request;
  reopen(decision, decision.saveRequest(leaveRoom(decision, left)));
  decision.tellStewards({ say: 'stewardNobody', name, request: spoken(request, decision) }, { askerId });
}

/** The helper's call is over. Where the asker does not come out of the room with it, the two never met. */
export function onHelperGone(decision: Decision, request: TalkRequest): void {
  const { talk } = request;
  if (!talk.helper) return;
  decision.saveRequest({ ...request, talk: { ...talk, helper: { ...talk.helper, hungUp: true } } });
  decision.setTimer('talkWait', request.id, new Date(decision.now.getTime() + crossingMs));
}
