// FORGET ME: after one question, everything of this person is deleted; whoever counted on them hears that they left.
import { callOff, leaveAsBuddy } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import type { Member } from '../people.ts';
import { isLive } from '../request.ts';
import { leave } from './drop.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';
import { end } from './withdraw.ts';

export function onForgetMe(scene: Scene): void {
  askBack(scene, { ask: 'forgetMe' }, { say: 'askForget' });
}

export function forget(scene: Scene): void {
  const { decision } = scene;
  const member = memberOf(scene);
  withdrawAll(decision, member.id);
  reply(scene, { say: 'forgotten' });
  forgetMember(decision, member);
}

/** Ends what somebody asked for and takes them out of what they are in; those concerned hear of it. */
export function withdrawAll(decision: Decision, memberId: string): void {
  for (const request of decision.allRequests().filter(isLive)) {
    if (request.requesterId === memberId) end(decision, request, 'withdrawn');
    else leave(decision, request, memberId, 'dropped');
  }
}

/** Deletes everything of a person; the phone too, where nobody else has it. */
export function forgetMember(decision: Decision, { id, contactId }: Member): void {
  callOff(decision, id, 'heard');
  leaveAsBuddy(decision, id);
  const contact = decision.contact(contactId);
  const others = contact.members.filter((member) => member.id !== id);
  if (others.length === 0) decision.forget(contact);
  else decision.saveContact({ ...contact, members: others, dialogue: { questions: [] } });
}
