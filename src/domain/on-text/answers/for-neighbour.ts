// "Yes, I bring a cushion": while a neighbour listens, a friendly sentence is for them, whatever the line has asked.
import { conversationsOf } from '../../conversations.ts';
import type { Question } from '../../question.ts';
import type { Scene } from '../scene.ts';

/** A bare yes, a digit and every no are for the line. */
export function isForNeighbour({ decision, memberId, text }: Scene, { requestId }: Question & { requestId: string }) {
  const { explicit, choice, meaning } = text.reading;
  const isSentence = !explicit && choice === undefined && meaning === 'yes';
  return isSentence && conversationsOf(decision, memberId).some(({ request }) => request.id === requestId);
}
