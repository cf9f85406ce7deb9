// Answers in a person's own words: a name, their hours, what a helper wanted to know.
import { answerHelper } from '../helper-asks.ts';
import { nameIn, setName } from '../name.ts';
import { settle } from '../scene.ts';
import { setHours } from '../settings.ts';
import type { Taking } from './yes-or-no.ts';

export const takeName: Taking<'name'> = (scene, question) => {
  const name = nameIn(scene);
  if (name === undefined) return false;
  settle(scene, question);
  setName(scene, name);
  return true;
};

export const takeHours: Taking<'ownHours'> = (scene, question) => {
  const { meaning, argument } = scene.text.reading;
  if (meaning !== 'hours' || argument === undefined) return false;
  settle(scene, question);
  setHours(scene, argument);
  return true;
};

export const takeAnswerForHelper: Taking<'answerHelper'> = (scene, question) => {
  const { explicit, code, choice, meaning } = scene.text.reading;
  const plainAnswer = meaning === 'yes' || meaning === 'no';
  if ((explicit && !plainAnswer) || code !== undefined || choice !== undefined) return false;
  settle(scene, question);
  answerHelper(scene, question);
  return true;
};
