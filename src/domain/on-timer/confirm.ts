// The standby who was called in has not said a word: others are asked besides. A late yes of theirs still counts.
import { confirmBy } from '../confirming.ts';
import type { Decision } from '../decision.ts';
import { promote, reopen } from '../on-text/drop.ts';
import { coverSoon } from '../on-text/match.ts';
import { isLive, type Request, standbyOf, withInvitation } from '../request.ts';
import { silentStandIns } from '../request-questions.ts';

export function onConfirm(decision: Decision, request: Request): void {
  if (!isLive(request)) return;
  const waits = silentStandIns(decision, request).map(({ memberId, askedAt }) => ({
    memberId,
    until: confirmBy(request, askedAt, decision.community),
  }));
  for (const { memberId, until } of waits) if (until <= decision.now) lapse(decision, request.id, memberId);
  const next = waits
    .filter(({ until }) => until > decision.now)
    .sort((a, b) => a.until.getTime() - b.until.getTime())[0];
  if (next) decision.setTimer('confirm', request.id, next.until);
}

function lapse(decision: Decision, requestId: string, memberId: string): Date {
  const left = decision.saveRequest(withInvitation(decision.request(requestId), memberId, { status: 'asked' }));
  const { code, requesterId } = left;
  const { name } = decision.member(memberId);
  const standby = standbyOf(left);
  if (!standby) {
    reopen(decision, left);
    return decision.tell(requesterId, { say: 'helperSilent', name, code }, { urgent: true });
  }
  promote(decision, left, standby.memberId);
  coverSoon(decision, left);
  const next = decision.member(standby.memberId).name;
  return decision.tell(requesterId, { say: 'helperReplaced', name, next, code }, { urgent: true });
}
