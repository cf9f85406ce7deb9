// Its time is over: both are asked whether it happened. Nobody is asked twice.
import type { Decision } from '../decision.ts';
import type { Phrase } from '../phrases.ts';
import { helpersOf, isLive, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';

export function onFollowUp(decision: Decision, request: Request): void {
  const helperIds = helpersOf(request).map(({ memberId }) => memberId);
  if (!isLive(request) || helperIds.length === 0) return;
  const asked = request.followedUp ?? [];
  const unasked = [request.requesterId, ...helperIds].filter((id) => !asked.includes(id));
  decision.saveRequest({ ...request, followedUp: [...asked, ...unasked] });
  for (const memberId of unasked) askWhetherItHappened(decision, request, memberId, helperIds);
}

function askWhetherItHappened(
  decision: Decision,
  request: Request,
  memberId: string,
  helperIds: readonly string[],
): void {
  const said = spoken(request, decision);
  const phrase: Phrase =
    memberId === request.requesterId
      ? { say: 'didItHappen', request: said, names: helperIds.map((id) => decision.member(id).name).sort() }
      : { say: 'didYouHelp', request: said, name: decision.member(request.requesterId).name };
  const askedAt = decision.tell(memberId, phrase, { canWait: true });
  const question = { ask: 'didItHappen', requestId: request.id, memberId } as const;
  decision.remember(decision.member(memberId).contactId, question, askedAt);
}
