// JOIN from someone who is a member: with a newcomer's code it vouches for them.

import { admit, heldByVouch } from './newcomer.ts';
import { reply, type Scene } from './scene.ts';

export function onJoin(scene: Scene): void {
  const { decision, text } = scene;
  const code = text.reading.argument;
  const newcomer = decision
    .allContacts()
    .find((contact) => contact.vouchCode !== undefined && contact.vouchCode === code);
  const held = newcomer && heldByVouch(newcomer);
  if (newcomer && held) {
    reply(scene, { say: 'vouched' });
    return admit(decision, newcomer, held);
  }
  const isCode = code !== undefined && /^\d{4}$/.test(code);
  reply(scene, isCode ? { say: 'noSuchNewcomer' } : { say: 'alreadyMember' });
}
