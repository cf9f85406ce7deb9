// Words to somebody who is resting wait for their morning. Their writer hears so, once a night.
import { clockOf } from '../when.ts';
import { contactOf, memberOf, reply, type Scene } from './scene.ts';

export function tellToWait(scene: Scene, requestId: string, readerId: string, until: Date): void {
  const { decision } = scene;
  const { id: contactId, dialogue } = contactOf(scene);
  const { toldToWait } = dialogue;
  if (toldToWait?.requestId === requestId && toldToWait.until > decision.now) return;
  decision.saveDialogue(contactId, { toldToWait: { requestId, until } });
  const { timezone = decision.community.timezone } = memberOf(scene);
  reply(scene, { say: 'neighborRests', name: decision.member(readerId).name, until: clockOf(until, timezone) });
}
