// Questions that are answered with 1 or 2, or with YES or NO.
import type { Asking, Question } from '../../question.ts';
import { invitedTo, reply, type Scene, settle } from '../scene.ts';

export type Taking<A extends Asking> = (scene: Scene, question: Question & { ask: A }) => boolean;

/** 1 or YES: true. 2 or NO: false. Neither, or meant for another request: undefined. */
export function yesOrNo({ decision, text }: Scene, question: Question): boolean | undefined {
  const { choice, meaning, code } = text.reading;
  if (choice !== undefined) return choice === 1 ? true : choice === 2 ? false : undefined;
  if (code !== undefined) {
    const about = 'requestId' in question ? question.requestId : undefined;
    const meant = decision.allRequests().find((request) => request.code === code);
    if (meant === undefined || meant.id !== about) return undefined;
  }
  return meaning === 'yes' ? true : meaning === 'no' ? false : undefined;
}

/** Carries out what a question was about. A bare YES that could mean an open invitation as well is asked about, never guessed. */
export function decided<A extends Asking>(
  then: (scene: Scene, question: Question & { ask: A }, yes: boolean) => void,
): Taking<A> {
  return (scene, question) => {
    const yes = yesOrNo(scene, question);
    if (yes === undefined) return false;
    const { choice, code } = scene.text.reading;
    const invited = invitedTo(scene, 'asked');
    if (choice === undefined && code === undefined && invited.length > 0) {
      reply(scene, { say: 'yesToWhat', codes: invited.map((request) => request.code) });
      return true;
    }
    settle(scene, question);
    then(scene, question, yes);
    return true;
  };
}
