// The questions that wait at the phones of a request's people: whether they can step in, and whether it happened.
import type { Decision } from './decision.ts';
import type { Question } from './question.ts';
import { invitationOf, type Request } from './request.ts';

export type RequestQuestion = Question & { readonly ask: 'stillWilling' | 'didItHappen' };

/** The one put to a person about a request, while it is not answered. */
export function openQuestion(
  decision: Decision,
  ask: RequestQuestion['ask'],
  requestId: string,
  memberId: string,
): RequestQuestion | undefined {
  const questions = decision.contact(decision.member(memberId).contactId).dialogue.questions;
  return questions
    .filter(isOfRequest)
    .find((question) => question.ask === ask && question.requestId === requestId && question.memberId === memberId);
}

/** The person has said a word about the request, so that this need not be asked any more. */
export function settleAbout(
  decision: Decision,
  ask: RequestQuestion['ask'],
  requestId: string,
  memberId: string,
): void {
  const question = openQuestion(decision, ask, requestId, memberId);
  if (question) decision.settle(decision.member(memberId).contactId, question);
}

/** The request is over: nobody waits for any answer about it. */
export function settleAllAbout(decision: Decision, { id, requesterId, invitations }: Request): void {
  for (const memberId of [requesterId, ...invitations.map((invitation) => invitation.memberId)]) {
    settleAbout(decision, 'stillWilling', id, memberId);
    settleAbout(decision, 'didItHappen', id, memberId);
  }
}

const isOfRequest = (question: Question): question is RequestQuestion =>
  question.ask === 'stillWilling' || question.ask === 'didItHappen';

/** Who was promoted and has not said a word since, with when they were asked. */
export const silentStandIns = (decision: Decision, request: Request): readonly { memberId: string; askedAt: Date }[] =>
  request.invitations.flatMap(({ memberId }) => {
    const question = openQuestion(decision, 'stillWilling', request.id, memberId);
    const isCountedOn = invitationOf(request, memberId)?.status === 'matched';
    return question && isCountedOn ? [{ memberId, askedAt: question.askedAt }] : [];
  });
