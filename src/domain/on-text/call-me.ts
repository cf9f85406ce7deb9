// "Call me": until the line itself can call, a steward does.
import { memberOf, reply, type Scene } from './scene.ts';

export function onCallMe(scene: Scene): void {
  scene.decision.tellStewards({ say: 'stewardCall', name: memberOf(scene).name });
  reply(scene, { say: 'callNoted' });
}
