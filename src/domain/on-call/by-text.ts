// What a text would do is done by a key; what it would ask back is asked in the call.
import { contactOf, type Scene } from '../on-text/scene.ts';
import { followQuestion } from './follow-question.ts';
import type { Turn } from './turn.ts';

export const byText = (turn: Turn, handler: (scene: Scene) => void) => (): void => {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  handler(scene);
  followQuestion(turn, before);
};
