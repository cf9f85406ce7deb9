// While a helper hears of a request in a call it is held for them, so that texts don't always win the race.
import type { Decision } from './decision.ts';
import { match } from './on-text/claim.ts';
import { isLive, missingHelpers, type Request, standbyOf } from './request.ts';

/** As long as it takes to hear it twice and to think. */
const holdsForMs = 60_000;

/** The hold on a request, while it lasts. */
export const holdOf = (request: Request, now: Date): Request['hold'] =>
  request.hold && request.hold.until > now ? request.hold : undefined;

/** Whether everyone still missing may be the one who is listening just now, who is not this member. */
export function isHeldFromOthers(request: Request, memberId: string, now: Date): boolean {
  const hold = holdOf(request, now);
  return hold !== undefined && hold.memberId !== memberId && missingHelpers(request) === 1;
}

/** Holds a request for a helper who is hearing of it; who holds it already keeps it. */
export function holdFor(decision: Decision, request: Request, memberId: string): void {
  if (request.status !== 'open' || holdOf(request, decision.now)) return;
  const until = new Date(decision.now.getTime() + holdsForMs);
  decision.saveRequest({ ...request, hold: { memberId, until } });
  decision.setTimer('holdOver', request.id, until);
}

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
