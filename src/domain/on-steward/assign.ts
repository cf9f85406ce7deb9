// A steward gives a request to somebody. It is theirs as if they had said yes; unless the steward has heard that from them, a word of
// theirs is waited for, and where none comes others are asked, as with a standby who is called in.
import { confirmBy } from '../confirming.ts';
import type { Decision } from '../decision.ts';
import { areApart } from '../feelings.ts';
import { introduce } from '../on-text/introduce.ts';
import { coverSoon, give, match, tellRequester } from '../on-text/match.ts';
import { release } from '../on-text/release.ts';
import { isBlocked, type Member } from '../people.ts';
import { helpersOf, type Invitation, invitationOf, isFull, isLive, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import type { StewardAct } from '../steward-act.ts';
import { isTooNewFor } from '../too-new.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

export function assign(stewarding: Stewarding<StewardAct & { do: 'assign' }>): Result {
  const { decision, act } = stewarding;
  const request = requestOf(stewarding, act);
  const member = decision.findMember(act.memberId);
  if (!request || !member) return refused({ say: 'unknownToStewards' });
  const { id, name, contactId } = member;
  const about = [id, request.requesterId];
  const { code } = request;
  if (!isLive(request)) return refused({ say: 'overAlready', code }, ...about);
  if (id === request.requesterId) return refused({ say: 'notTheirs', name, code }, ...about);
  if (isHindered(decision, request, member)) return refused({ say: 'cannotBeGiven', name, code }, ...about);
  if (isTooNewFor(decision, request, id)) return refused({ say: 'nobodyVouched', name, code }, ...about);
  if (isFull(request) || invitationOf(request, id)?.status === 'matched') {
    const names = helpersOf(request).map(({ memberId }) => decision.member(memberId).name);
    return refused({ say: 'takenAlready', names, code }, ...about);
  }
  const put = decision.saveRequest(withInvited(decision, request, { memberId: id, contactId }));
  if (act.agreed) match(decision, put, id);
  else matchAndAsk(decision, put, id);
  const given = decision.request(request.id);
  if (given.hold) release(decision, given);
  return done({ say: 'assigned', name, request: spoken(given, decision), agreed: act.agreed }, ...about);
}

/** What these people decided for themselves, or stewards about them. All of it gets one answer: that two keep apart is never told. */
const isHindered = (decision: Decision, request: Request, member: Member): boolean =>
  areApart(decision.allFeelings(), request.requesterId, member.id) ||
  isBlocked(member, decision.now) ||
  decision.contact(member.contactId).optedOut;

/** Somebody may be given a request whom nobody has asked. */
function withInvited(
  { now }: Decision,
  request: Request,
  { memberId, contactId }: Pick<Invitation, 'memberId' | 'contactId'>,
): Request {
  if (invitationOf(request, memberId)) return request;
  const { round, wave, invitations } = request;
  return {
    ...request,
    invitations: [...invitations, { memberId, contactId, status: 'asked', round, wave, askedAt: now }],
  };
}

function matchAndAsk(decision: Decision, request: Request, memberId: string): void {
  const matched = give(decision, request, memberId);
  const askedAt = introduce(decision, matched, memberId, 'assignedHelper');
  const question = { ask: 'stillWilling', requestId: request.id, memberId } as const;
  decision.remember(decision.member(memberId).contactId, question, askedAt);
  decision.setTimer('confirm', request.id, confirmBy(request, askedAt, decision.community));
  tellRequester(decision, matched, memberId);
  if (isFull(matched)) coverSoon(decision, matched);
}
