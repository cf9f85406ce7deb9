// FORGET ME: after one question, everything of this person is deleted; whoever counted on them hears that they left.
import { isLive } from '../request.ts';
import { leave } from './drop.ts';
import { askBack, contactOf, reply, type Scene } from './scene.ts';
import { end } from './withdraw.ts';

export function onForgetMe(scene: Scene): void {
  askBack(scene, { ask: 'forgetMe' }, { say: 'askForget' });
}

export function forget(scene: Scene): void {
  const { decision, memberId } = scene;
  for (const request of decision.allRequests().filter(isLive)) {
    if (request.requesterId === memberId) end(decision, request, 'withdrawn');
    else leave(decision, request, memberId, 'dropped');
  }
  reply(scene, { say: 'forgotten' });
  const contact = contactOf(scene);
  const others = contact.members.filter(({ id }) => id !== memberId);
  if (others.length === 0) decision.forget(contact);
  else decision.saveContact({ ...contact, members: others, dialogue: { questions: [] } });
}
