// A steward wants to talk with somebody of a request: their own phone rings, and then the other's. Neither sees a number.
import { waitsUntil } from '../quiet.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

/** Whoever has not picked up by then has thought of something else. */
const goodForMs = 3 * 60_000;

export function call(stewarding: Stewarding<StewardAct & { do: 'call' }>): Result {
  const { decision, byId, act } = stewarding;
  const request = requestOf(stewarding, act);
  const people = request ? [request.requesterId, ...request.invitations.map(({ memberId }) => memberId)] : [];
  const member = people.includes(act.memberId) ? decision.findMember(act.memberId) : undefined;
  if (!request || !member) return refused({ say: 'unknownToStewards' });
  const { id: memberId, name } = member;
  const own = decision.contact(decision.member(byId).contactId);
  const other = decision.contact(member.contactId);
  if (other.id === own.id) return refused({ say: 'notYourself' }, memberId);
  const stopped = [own, other].find(({ optedOut }) => optedOut);
  if (stopped)
    return refused({ say: 'notToBeCalled', name: stopped === other ? name : decision.member(byId).name }, memberId);
  if (waitsUntil({ contact: other, member, about: request }, decision.snapshot))
    return refused({ say: 'sleepsNow', name }, memberId);
  const expiresAt = new Date(decision.now.getTime() + goodForMs);
  const about = { memberId: byId, requestId: request.id, urgent: true, expiresAt };
  decision.tellByVoice(own.id, { say: 'deskCall', memberId, name, code: request.code }, about);
  return done({ say: 'callingYou', name }, memberId);
}
