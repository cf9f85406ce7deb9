// "Call me": until the line itself can call, a steward does.
import { type Scene, memberOf, reply } from './scene.ts';

export function onCallMe(scene: Scene): void {
  scene.decision.tellStewards({ say: 'stewardCall', name: memberOf(scene).name });
  reply(scene, { say: 'callNoted' });
}
