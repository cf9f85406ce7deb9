// The time of a request that repeats comes near: its member hears of it, and whoever did it last is asked before anyone else.
import type { Decision } from '../decision.ts';
import type { Ranked } from '../matching.ts';
import { isAnnounced, repeats } from '../next-of-series.ts';
import type { Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { isPast } from '../when.ts';

/** Those of the eligible who did it last time, while nobody has been asked for this time. */
export function helpersOfLastTime(request: Request, eligible: readonly Ranked[]): readonly Ranked[] {
  if (!repeats(request) || request.series.isAnnounced) return [];
  const { lastHelperIds, needed } = request.series;
  return eligible.filter(({ candidate }) => lastHelperIds.includes(candidate.member.id)).slice(0, needed);
}

/** Whether a request came near and went by while the line was away. */
export const wentByUnasked = (request: Request, { now, community }: Decision): boolean =>
  !isAnnounced(request) && isPast(request.when, now, community.timezone);

/** Tells the member, once, that their next time is near and who is asked first. */
export function announce(decision: Decision, request: Request, first: readonly Ranked[]): Request {
  if (!repeats(request) || request.series.isAnnounced) return request;
  const announced = decision.saveRequest({ ...request, series: { ...request.series, isAnnounced: true } });
  const names = first.map(({ candidate }) => candidate.member.name);
  decision.tell(request.requesterId, { say: 'nextTime', request: spoken(announced, decision), first: names });
  return announced;
}
