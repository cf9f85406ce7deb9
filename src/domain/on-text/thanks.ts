// THANKS is passed on to whoever helped last, and kept for them.
import { type Request, withStatus } from '../request.ts';
import { keepKindWords, wordsOfThanks } from './kind-words.ts';
import { memberOf, reply, type Scene } from './scene.ts';

export function onThanks(scene: Scene): void {
  const { decision } = scene;
  const { code } = scene.text.reading;
  const helped = helpedRequests(scene).find((request) => code === undefined || request.code === code);
  if (!helped) return reply(scene, { say: 'youAreWelcome' });
  const helpers = withStatus(helped, 'matched', 'done').map(({ memberId }) => memberId);
  const words = wordsOfThanks(scene.text, decision);
  for (const helper of helpers) decision.tell(helper, { say: 'thanks', name: memberOf(scene).name, words });
  keepKindWords(scene, helpers);
  const [first] = helpers;
  reply(scene, { say: 'thanksPassedOn', name: first === undefined ? undefined : decision.member(first).name });
}

/** The writer's requests that somebody helped with, the latest first. */
const helpedRequests = ({ decision, memberId }: Scene): readonly Request[] =>
  decision
    .allRequests()
    .filter((request) => request.requesterId === memberId && withStatus(request, 'matched', 'done').length > 0)
    .sort((a, b) => b.code - a.code);
