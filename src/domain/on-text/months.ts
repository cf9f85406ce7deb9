// MONTHLY, MONTHLY OFF: whether somebody wants to hear at the beginning of each month how many gave and received.
import { reply, type Scene } from './scene.ts';

export function hearMonths(scene: Scene, wanted: boolean): void {
  const { decision, memberId } = scene;
  decision.keep({ do: 'keepMonths', memberId, wanted });
  const { monthly = false } = decision.community;
  reply(scene, wanted ? { say: 'monthsOn', monthly } : { say: 'monthsOff' });
}
