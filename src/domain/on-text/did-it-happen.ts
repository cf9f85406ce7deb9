// "Did it happen? 1 yes, 2 no": what an answer from either side leads to. Nobody is blamed.
import type { Decision } from '../decision.ts';
import type { Question } from '../question.ts';
import { invitationOf, isLive, type Request, standbyOf, withInvitation, withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { verdictOn } from '../sureness.ts';
import { tellOver } from './again.ts';
import { isForNeighbour } from './answers/for-neighbour.ts';
import { decided, type Taking } from './answers/yes-or-no.ts';
import { finish } from './done.ts';
import { promote, reopen } from './drop.ts';
import { memberOf, reply, type Scene } from './scene.ts';

/** A sentence of no counts only where it is sure: friendly words to the neighbour must not call everybody out again. */
export const takeDidItHappen: Taking<'didItHappen'> = (scene, question) => {
  const { reading } = scene.text;
  const isSure = reading.choice !== undefined || reading.explicit || verdictOn(reading) === 'do';
  return isSure && !isForNeighbour(scene, question) && decided(answerDidItHappen)(scene, question);
};

function answerDidItHappen(scene: Scene, question: Question & { ask: 'didItHappen' }, yes: boolean): void {
  const { decision } = scene;
  const request = decision.allRequests().find(({ id }) => id === question.requestId);
  if (!request) return reply(scene, { say: 'nothingToAnswer' });
  const asAsked = { ...scene, memberId: question.memberId ?? scene.memberId };
  if (request.status === 'withdrawn' || request.status === 'unmet')
    return reply(asAsked, { say: 'gone', code: request.code });
  if (request.requesterId === asAsked.memberId) answerAsRequester(asAsked, request, yes);
  else answerAsHelper(asAsked, request, yes);
}

function answerAsRequester(scene: Scene, request: Request, yes: boolean): void {
  const { code } = request;
  const { decision, memberId } = scene;
  const helperIds = withStatus(request, 'matched', 'done').map((helper) => helper.memberId);
  if (yes && isLive(request)) return finish(scene, request);
  if (yes)
    return tellOver(decision, { request, memberId, others: helperIds }, (again) => ({ say: 'done', code, again }));
  const { name } = memberOf(scene);
  reply(scene, { say: 'noShow', code });
  for (const helperId of helperIds) decision.tell(helperId, { say: 'noShowToHelper', name, code }, { canWait: true });
  // Where a helper has said so before, others are being asked already.
  if (helperIds.length > 0) askOthers(decision, request, helperIds);
}

function answerAsHelper(scene: Scene, request: Request, yes: boolean): void {
  const { decision, memberId } = scene;
  const { code, requesterId } = request;
  const status = invitationOf(request, memberId)?.status;
  const { name } = decision.member(requesterId);
  // The asker has said already what was; it is for them to say.
  if (status === 'done')
    return tellOver(decision, { request, memberId, others: yes ? [requesterId] : [] }, (again) => ({
      say: 'doneToHelper',
      name,
      code,
      again,
    }));
  if (status !== 'matched')
    return reply(scene, yes ? { say: 'noShowToHelper', name, code } : { say: 'noShowNoted', code });
  if (yes) return finish(scene, request);
  reply(scene, { say: 'noShowNoted', code });
  decision.tell(requesterId, { say: 'helperSaysNo', name: memberOf(scene).name, code });
  askOthers(decision, request, [memberId]);
}

/** Takes out those who were to come, asks others at once, the standby first, and tells the stewards. */
function askOthers(decision: Decision, request: Request, helperIds: readonly string[]): void {
  const dropped = { status: 'dropped', answeredAt: decision.now } as const;
  reopen(
    decision,
    helperIds.reduce((left, helperId) => withInvitation(left, helperId, dropped), request),
  );
  const opened = decision.request(request.id);
  const { id: askerId, name } = decision.member(request.requesterId);
  decision.tellStewards({ say: 'stewardNoShow', name, request: spoken(request, decision) }, { askerId });
  const standby = standbyOf(opened);
  if (!standby) return;
  promote(decision, opened, standby.memberId);
  const found = { name: decision.member(standby.memberId).name, request: spoken(opened, decision), more: 0 };
  decision.tell(request.requesterId, { say: 'matchedRequester', ...found });
}
