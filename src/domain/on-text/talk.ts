// Words that answer nothing and are for nobody: never dropped in silence.
import { offerChange } from './change.ts';
import { reply, type Scene } from './scene.ts';

export function onTalk(scene: Scene): void {
  const { reading, pictures } = scene.text;
  const { code } = reading;
  if (code !== undefined) return reply(scene, { say: 'noSuchRequest', code });
  if (offerChange(scene)) return;
  reply(scene, pictures.length > 0 ? { say: 'pictureForWhom' } : { say: 'notUnderstood' });
}
