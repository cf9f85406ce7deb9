// Words that answer nothing and are for nobody: never dropped in silence.
import { offerChange } from './change.ts';
import { reply, type Scene } from './scene.ts';
import { notUnderstood } from './unsure.ts';

export function onTalk(scene: Scene): void {
  const { reading, pictures } = scene.text;
  const { code } = reading;
  if (code !== undefined) return reply(scene, { say: 'noSuchRequest', code });
  if (offerChange(scene)) return;
  if (pictures.length > 0) reply(scene, { say: 'pictureForWhom' });
  else notUnderstood(scene);
}
