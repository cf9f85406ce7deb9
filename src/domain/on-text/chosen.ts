// What is done with a request once it is clear that it is the one meant.
import { conversationsOf } from '../conversations.ts';
import type { Choosing } from '../question.ts';
import type { Request } from '../request.ts';
import { answerTo } from './answer.ts';
import { finish } from './done.ts';
import { letGo } from './drop.ts';
import { withdraw } from './not-needed.ts';
import { focusOn, passOn, relayTo } from './relay.ts';
import { reply, type Scene } from './scene.ts';

export const chosenFor: Readonly<Record<Choosing, (scene: Scene, request: Request) => void>> = {
  yes: (scene, request) => answerTo(scene, 'yes', request),
  no: (scene, request) => answerTo(scene, 'no', request),
  later: (scene, request) => answerTo(scene, 'later', request),
  question: (scene, request) => answerTo(scene, 'question', request),
  done: finish,
  drop: letGo,
  withdraw,
  relay: (scene, request) => {
    focusOn(scene, { request });
    relayTo(scene, request.id, passOn);
  },
};

/** The text was no answer to that request: it goes to the neighbour, where there is one. */
export function notAnAnswer(scene: Scene, request: Request): void {
  const [conversation] = conversationsOf(scene.decision, scene.memberId);
  if (conversation) passOn(scene, conversation);
  else reply(scene, { say: 'answerByCode', code: request.code });
}
