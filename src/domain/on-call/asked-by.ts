// Which open question a phrase has put to a phone.
import type { Spoken } from '../call-script.ts';
import type { Asking, Question } from '../question.ts';
import type { Turn } from './turn.ts';

const askedWith: { readonly [Say in Spoken['say']]?: Asking } = {
  condition: 'condition',
  helperAsks: 'answerHelper',
  didItHappen: 'didItHappen',
  didYouHelp: 'didItHappen',
  promoted: 'stillWilling',
  confirmChange: 'confirmChange',
  confirmNeed: 'confirmNeed',
  sendAnyway: 'sendAnyway',
};

/** `undefined` where it asked nothing, or what it asked has been answered. */
export function questionOf({ contact }: Turn, { say }: Spoken): Question | undefined {
  const ask = askedWith[say];
  return contact?.dialogue.questions.find((question) => question.ask === ask);
}
