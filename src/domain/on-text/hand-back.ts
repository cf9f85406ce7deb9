// DROP and WITHDRAW: people mix them up, so each does what only can be meant.
import { letGo } from './drop.ts';
import { invitedTo, ownRequests, type Scene } from './scene.ts';
import { whichOf } from './which.ts';
import { withdraw } from './withdraw.ts';

export function onDrop(scene: Scene): void {
  const held = invitedTo(scene, 'matched', 'standby');
  if (held.length === 0 && ownRequests(scene).length > 0) return onWithdraw(scene);
  const request = whichOf(scene, 'drop', held, { say: 'nothingToDrop' });
  if (request) letGo(scene, request);
}

export function onWithdraw(scene: Scene): void {
  const own = ownRequests(scene);
  if (own.length === 0 && invitedTo(scene, 'matched', 'standby').length > 0) return onDrop(scene);
  const request = whichOf(scene, 'withdraw', own, { say: 'nothingOpen' });
  if (request) withdraw(scene, request);
}
