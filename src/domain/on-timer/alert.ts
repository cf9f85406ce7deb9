// Nobody was found in the time the community allows itself: the stewards are told, and the asker hears the truth. Once a round.
import type { Decision } from '../decision.ts';
import { onCallNow } from '../on-call-now.ts';
import { nightOf } from '../quiet.ts';
import type { Request } from '../request.ts';
import { spoken } from '../spoken.ts';

export function onAlert(decision: Decision, request: Request): void {
  if (request.status !== 'open') return;
  const night = nightOf(request, decision);
  // Much can happen until the morning: the truth of then is told then.
  if (night?.canWait) decision.setTimer('alert', request.id, night.until);
  else tellTheTruth(decision, request);
}

export function tellTheTruth(decision: Decision, request: Request): void {
  if (request.truthTold) return;
  decision.saveRequest({ ...request, truthTold: true });
  const requester = decision.member(request.requesterId);
  decision.tell(requester.id, { say: 'nobodyLeft', code: request.code, kind: request.kind });
  const nobody = { say: 'stewardNobody', name: requester.name, request: spoken(request, decision) } as const;
  const readAt = decision.tellStewards(nobody, { askerId: requester.id });
  if (onCallNow(decision).isEverybody) return;
  const { alertOthersAfterMs } = decision.community.dispatch;
  decision.setTimer('unheeded', request.id, new Date(readAt.getTime() + alertOthersAfterMs));
}
