// "Call me": until the line itself can call, a steward does. Only danger wakes stewards, and whoever asks at night hears so.
import { clockOf } from '../when.ts';
import { memberOf, reply, type Scene } from './scene.ts';

export function onCallMe(scene: Scene): void {
  const { decision } = scene;
  const { timezone, emergency } = decision.community;
  const { id: askerId, name } = memberOf(scene);
  const readAt = decision.tellStewards({ say: 'stewardCall', name }, { askerId });
  const night = readAt > decision.now ? { until: clockOf(readAt, timezone), call: emergency.call } : undefined;
  reply(scene, { say: 'callNoted', night });
}
