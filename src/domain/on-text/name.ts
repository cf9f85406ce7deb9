// First names: what neighbours call each other by.
import { conversationsOf } from '../conversations.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';

const longestName = 30;

/** Asks for the first name of someone whom we can't name yet. */
export function askNameOf(scene: Scene): void {
  if (memberOf(scene).name === undefined) askBack(scene, { ask: 'name', memberId: scene.memberId }, { say: 'askName' });
}

export function onName(scene: Scene): void {
  const name = scene.text.reading.argument;
  if (name === undefined || !isName(name)) {
    return askBack(scene, { ask: 'name', memberId: scene.memberId }, { say: 'askName' });
  }
  setName(scene, name);
}

export function setName(scene: Scene, name: string): void {
  scene.decision.saveMember({ ...memberOf(scene), name });
  reply(scene, { say: 'named', name });
}

/** The name in an answer to "what is your first name?", where the text is one and not words for somebody else. */
export function nameIn(scene: Scene): string | undefined {
  const { text } = scene;
  const { meaning, argument, explicit } = text.reading;
  if (meaning === 'name') return argument;
  const said = text.body.trim();
  const words = said.split(/\s+/).length;
  const looksLikeOne = !explicit && isName(said) && (words === 1 || (words <= 3 && meaning === 'talk'));
  return looksLikeOne && conversationsOf(scene.decision, scene.memberId).length === 0 ? said : undefined;
}

/** Letters, and what stands between them. */
export const isName = (name: string): boolean =>
  name.length <= longestName && /^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u.test(name);
