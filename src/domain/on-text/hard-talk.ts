// Somebody writes, soon after they listened to a neighbor, that it was hard.
import { askHowTalkWas } from '../on-timer/look-back.ts';
import { invitationOf, type Request } from '../request.ts';
import { memberOf, type Scene } from './scene.ts';

/** False where they say nothing of it, have not listened lately, or were asked about it. */
export function saysTalkWasHard(scene: Scene): boolean {
  const { decision, memberId, text } = scene;
  const { feels, meaning, explicit } = text.reading;
  if (feels !== 'unwell' || meaning !== 'talk' || explicit) return false;
  const talk = decision.allRequests().find((request) => hasListened(request, memberId));
  if (talk) askHowTalkWas(decision, memberOf(scene), talk);
  return talk !== undefined;
}

const hasListened = (request: Request, memberId: string): boolean =>
  request.kind === 'company' &&
  invitationOf(request, memberId)?.status === 'done' &&
  !request.hardTalks?.some((talk) => talk.memberId === memberId && talk.asked);
