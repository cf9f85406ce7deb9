// A question that stands open is answered as by text: by digit or in words.
import { takeAnswer } from '../on-text/answers/take.ts';
import { contactOf } from '../on-text/scene.ts';
import { followQuestion } from './hear-words.ts';
import { type MenuAt, oneKey } from './menu.ts';

export const question: MenuAt<'question'> = {
  ask: (_, { words }) => oneKey(...words),
  take: (turn) => {
    const { scene } = turn;
    const before = contactOf(scene).dialogue.questions;
    if (!takeAnswer(scene)) return false;
    followQuestion(turn, before);
    return true;
  },
};
