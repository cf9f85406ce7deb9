// Where something new was asked, the caller is taken to where it is answered; otherwise they hear what else there is.
import type { Question } from '../question.ts';
import { placeOf } from './asked-place.ts';
import { tellNews } from './news.ts';
import type { Turn } from './turn.ts';

/** `before`: the questions that stood open before. */
export function followQuestion(turn: Turn, before: readonly Question[]): void {
  if (turn.isForgotten) return turn.start({ menu: 'bye' });
  const asked = turn.contact?.dialogue.questions.findLast((question) => !before.includes(question));
  if (asked) turn.go(placeOf(asked, turn.unsayLast()));
  else tellNews(turn);
}
