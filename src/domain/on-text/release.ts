// A helper is no longer hearing of a request: it is free for whoever said yes meanwhile.
import type { Decision } from '../decision.ts';
import { holdsForMs } from '../hold.ts';
import { isLive, missingHelpers, type Request, standbyOf } from '../request.ts';
import { match } from './match.ts';

/** Ends a hold: whoever said yes meanwhile gets the request, or hears that they stand by. */
export function release(decision: Decision, request: Request): void {
  const { hold, ...free } = request;
  const saved = decision.saveRequest(free);
  const standby = standbyOf(saved);
  if (!standby || !hold || !isLive(saved)) return;
  if (missingHelpers(saved) > 0) return match(decision, saved, standby.memberId);
  const saidYes = standby.answeredAt && standby.answeredAt.getTime() > hold.until.getTime() - holdsForMs;
  if (saidYes) decision.tell(standby.memberId, { say: 'standby', code: saved.code });
}
