// While a helper hears of a request in a call it is held for them, so that texts don't always win the race.
import type { Decision } from './decision.ts';
import { missingHelpers, type Request } from './request.ts';

/** As long as it takes to hear it twice and to think. */
export const holdsForMs = 60_000;

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
