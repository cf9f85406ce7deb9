// A member lets in a newcomer whom they know, with the code that the newcomer was told.
import { admit } from './newcomer.ts';
import { reply, type Scene } from './scene.ts';

/** False where the text is no vouching. */
export function vouch(scene: Scene): boolean {
  const { meaning, argument: code } = scene.text.reading;
  if (meaning !== 'join' || code === undefined || !/^\d{4}$/.test(code)) return false;
  vouchFor(scene, code);
  return true;
}

export function vouchFor(scene: Scene, code: string): void {
  const newcomer = scene.decision.allContacts().find(({ vouchCode }) => vouchCode === code);
  const asked = newcomer?.dialogue.questions.find((question) => question.ask === 'vouch');
  reply(scene, asked ? { say: 'vouched' } : { say: 'noSuchNewcomer' });
  if (newcomer && asked) admit(scene.decision, newcomer, asked.held);
}
