// "You are needed after all: can you? 1 yes, 2 no": what a standby who was called in answers, in time or late.

import type { Question } from '../question.ts';
import type { Request } from '../request.ts';
import { invitationOf, isLive } from '../request.ts';
import { isForNeighbour } from './answers/for-neighbour.ts';
import { decided, type Taking } from './answers/yes-or-no.ts';
import { claim, decline } from './claim.ts';
import { reply, type Scene } from './scene.ts';

/** Words to the asker are passed on to them, and are a yes as well. */
export const takeStillWilling: Taking<'stillWilling'> = (scene, question) =>
  !isForNeighbour(scene, question) && decided(answerStillWilling)(scene, question);

function answerStillWilling(scene: Scene, question: Question & { ask: 'stillWilling' }, yes: boolean): void {
  const { decision } = scene;
  const request = decision.allRequests().find(({ id }) => id === question.requestId);
  const asAsked = { ...scene, memberId: question.memberId ?? scene.memberId };
  if (!request || !isLive(request)) return reply(asAsked, { say: 'nothingToAnswer' });
  if (!yes) decline(asAsked, request);
  else if (isTheirs(asAsked, request))
    reply(asAsked, { say: 'confirmed', name: nameOfAsker(asAsked, request), code: request.code });
  else claim(asAsked, request);
}

const isTheirs = ({ memberId }: Scene, request: Request): boolean =>
  invitationOf(request, memberId)?.status === 'matched';

const nameOfAsker = ({ decision }: Scene, request: Request) => decision.member(request.requesterId).name;
