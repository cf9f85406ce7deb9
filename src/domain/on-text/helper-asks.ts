// A helper wants to know something before saying yes: the asker is asked, and the answer goes back, both without names.
import { maskPhones } from '../phone.ts';
import type { Question } from '../question.ts';
import { invitationOf, isLive, type Request } from '../request.ts';
import { reply, type Scene } from './scene.ts';

export function askRequester(scene: Scene, request: Request): void {
  const { decision, memberId, text } = scene;
  const requester = decision.member(request.requesterId);
  const { code } = request;
  const words = maskPhones(text.body, decision.community);
  const question = { ask: 'answerHelper', requestId: request.id, helperId: memberId, words } as const;
  decision.ask(requester.contactId, question, { say: 'helperAsks', code, words }, requester.id);
  reply(scene, { say: 'questionPassedOn', code });
}

/** The asker's next words are the answer. */
export function answerHelper(scene: Scene, question: Question & { ask: 'answerHelper' }): void {
  const { decision, text } = scene;
  const request = decision.allRequests().find(({ id }) => id === question.requestId);
  const stillAsked = request && isLive(request) && invitationOf(request, question.helperId)?.status === 'asked';
  if (!stillAsked) return reply(scene, { say: 'conditionGone', code: request?.code ?? 0 });
  const words = maskPhones(text.body, decision.community);
  decision.tell(question.helperId, { say: 'requesterAnswers', code: request.code, words });
  reply(scene, { say: 'answerPassedOn' });
}
