// MENU: what one can do here, by number.
import { askForMissing } from './draft.ts';
import { onMe } from './me.ts';
import { onOffer } from './offer.ts';
import { askBack, reply, type Scene } from './scene.ts';
import { onPause } from './settings.ts';
import { onStatus } from './status.ts';

const choices: readonly ((scene: Scene) => void)[] = [
  (scene) => askForMissing(scene, { needed: 1, words: '', pictures: [] }),
  onOffer,
  onStatus,
  onPause,
  onMe,
];

export function onMenu(scene: Scene): void {
  askBack(scene, { ask: 'menu' }, { say: 'menu' });
}

export function chooseFromMenu(scene: Scene, digit: number): void {
  const chosen = choices[digit - 1];
  if (chosen) chosen(scene);
  else reply(scene, { say: 'notUnderstood' });
}
