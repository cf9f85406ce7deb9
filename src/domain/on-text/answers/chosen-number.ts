// Answers that choose from a numbered list: which request, which kinds, which area, what from the menu.
import { areaChosen, kindChosen, requestChosen } from '../choices.ts';
import { chosenFor } from '../chosen.ts';
import { chooseFromMenu } from '../menu.ts';
import { setOffers } from '../offer.ts';
import { settle } from '../scene.ts';
import { setArea } from '../settings.ts';
import type { Taking } from './yes-or-no.ts';

export const takeWhich: Taking<'which'> = (scene, question) => {
  const known = scene.decision.allRequests();
  const requests = question.requestIds.flatMap((id) => known.find((request) => request.id === id) ?? []);
  const { choice, code, rest } = scene.text.reading;
  const chosen = requestChosen(requests, choice ?? (rest === '' ? code : undefined));
  if (!chosen) return false;
  settle(scene, question);
  chosenFor[question.to]({ ...scene, text: question.held }, chosen);
  return true;
};

export const takeOffers: Taking<'offerKinds'> = (scene, question) => {
  const { choices, choice } = scene.text.reading;
  const digits = choices ?? (choice === undefined ? [] : [choice]);
  if (digits.length === 0) return false;
  settle(scene, question);
  setOffers(
    scene,
    digits.flatMap((digit) => kindChosen(scene.decision.community, digit) ?? []),
  );
  return true;
};

export const takeOwnArea: Taking<'ownArea'> = (scene, question) => {
  const chosen = areaChosen(scene.decision.community, scene.text.reading);
  if (chosen === undefined) return false;
  settle(scene, question);
  setArea(scene, chosen);
  return true;
};

export const takeMenu: Taking<'menu'> = (scene, question) => {
  const { choice } = scene.text.reading;
  if (choice === undefined) return false;
  settle(scene, question);
  chooseFromMenu(scene, choice);
  return true;
};
