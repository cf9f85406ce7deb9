// "Yes but not before 11": kept as a condition and put to the asker, never read as YES.

import { maskPhones } from '../phone.ts';
import type { Question } from '../question.ts';
import { invitationOf, isFull, isLive, type Request, withInvitation } from '../request.ts';
import { spoken } from '../spoken.ts';
import { match } from './match.ts';
import { reply, type Scene } from './scene.ts';

export function setCondition(scene: Scene, request: Request): void {
  const { decision, memberId, text } = scene;
  const { code } = request;
  if (invitationOf(request, memberId)?.status === 'matched') return reply(scene, { say: 'alreadyYours', code });
  if (isFull(request)) return reply(scene, { say: 'covered', code });
  const words = maskPhones(text.body, decision.community);
  const change = { status: 'conditional', condition: words, answeredAt: decision.now } as const;
  decision.saveRequest(withInvitation(request, memberId, change));
  reply(scene, { say: 'conditionPassedOn', code });
  const requester = decision.member(request.requesterId);
  const phrase = { say: 'condition', request: spoken(request, decision), words } as const;
  decision.ask(
    requester.contactId,
    { ask: 'condition', requestId: request.id, helperId: memberId },
    phrase,
    requester.id,
  );
}

/** The asker has said whether the condition suits them. */
export function answerCondition(scene: Scene, question: Question & { ask: 'condition' }, accepted: boolean): void {
  const { decision } = scene;
  const request = decision.allRequests().find(({ id }) => id === question.requestId);
  const invitation = request && invitationOf(request, question.helperId);
  const stands = request && isLive(request) && !isFull(request) && invitation?.status === 'conditional';
  if (!stands) return reply(scene, { say: 'conditionGone', code: request?.code ?? 0 });
  if (accepted) return match(decision, request, question.helperId);
  decision.saveRequest(withInvitation(request, question.helperId, { status: 'declined' }));
  decision.tell(question.helperId, { say: 'conditionRefused', code: request.code });
  decision.setTimer('wave', request.id, decision.now);
  reply(scene, { say: 'unchanged' });
}
