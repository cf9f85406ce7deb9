// YES, NO, a condition or a question, in answer to an invitation.
import { areApart } from '../feelings.ts';
import type { Answer } from '../question.ts';
import { invitationOf, isLive, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { verdictOn } from '../sureness.ts';
import { isTooNewFor } from '../too-new.ts';
import { askToHandBack } from './cannot.ts';
import { offerChange } from './change.ts';
import { claim, decline } from './claim.ts';
import { setCondition } from './condition.ts';
import { askRequester } from './helper-asks.ts';
import { askBack, invitedTo, keepUnsure, reply, type Scene } from './scene.ts';
import { tellTooNew } from './vouch.ts';
import { askWhich, whichOf } from './which.ts';

export function onAnswer(scene: Scene, answer: Answer): void {
  const { reading } = scene.text;
  if (reading.code !== undefined) {
    const request = whichOf(scene, answer, invitedEver(scene), { say: 'nothingToAnswer' });
    if (request) answerTo(scene, answer, request);
    return;
  }
  const waiting = invitedTo(scene, 'asked', 'conditional');
  const open = waiting.length > 0 || answer !== 'yes' ? waiting : stillClaimable(scene);
  const [only, second] = open;
  if (!only) {
    if (offerChange(scene) || (answer === 'no' && askToHandBack(scene))) return;
    return reply(scene, nothingOpen(scene));
  }
  if (second) return askWhich(scene, answer, open);
  if (verdictOn(reading) !== 'do') return askIfSure(scene, answer, only);
  answerTo(scene, answer, only);
}

/** What an answer without an open invitation gets: the word that it is gone, where there was one. */
function nothingOpen(scene: Scene) {
  const [last] = invitedEver(scene).toSorted((a, b) => b.code - a.code);
  return last ? ({ say: 'gone', code: last.code } as const) : ({ say: 'nothingToAnswer' } as const);
}

const invitedEver = ({ decision, memberId }: Scene): readonly Request[] =>
  decision.allRequests().filter((request) => invitationOf(request, memberId) !== undefined);

/** Live requests whose invitation was turned down or covered: a late YES to one of them still counts. */
const stillClaimable = (scene: Scene): readonly Request[] => invitedTo(scene, 'covered', 'declined');

export function askIfSure(scene: Scene, answer: Answer, request: Request): void {
  keepUnsure(scene);
  const phrase = { say: 'sure', answer, request: spoken(request, scene.decision) } as const;
  askBack(scene, { ask: 'sure', answer, requestId: request.id, held: scene.text }, phrase);
}

/** Carries out an answer whose request is settled. */
export function answerTo(scene: Scene, answer: Answer, request: Request): void {
  if (!isLive(request)) return reply(scene, { say: 'gone', code: request.code });
  // Someone else of the household may have been asked; only they can answer.
  if (!invitationOf(request, scene.memberId)) return reply(scene, { say: 'noSuchRequest', code: request.code });
  // They would rather not meet: to the helper it looks like any other that has gone.
  if (answer !== 'no' && areApart(scene.decision.allFeelings(), request.requesterId, scene.memberId))
    return reply(scene, { say: 'gone', code: request.code });
  if (answer !== 'no' && isTooNewFor(scene.decision, request, scene.memberId)) return tellTooNew(scene, request);
  switch (answer) {
    case 'yes':
      return claim(scene, request);
    case 'no':
      return decline(scene, request);
    case 'later':
      return setCondition(scene, request);
    case 'question':
      return askRequester(scene, request);
    default:
      answer satisfies never;
  }
}
