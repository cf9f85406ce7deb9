// Its time is over, whatever became of it: the next of the series takes its place.
import type { Decision } from '../decision.ts';
import { openNext, repeats } from '../next-of-series.ts';
import { isLive, type Request } from '../request.ts';
import { schedule } from '../schedule.ts';
import { isPast } from '../when.ts';

export function onRepeat(decision: Decision, request: Request): void {
  // Whoever ended the series, or handed it on, was faster.
  if (!repeats(request)) return;
  const { now, community } = decision;
  if (isLive(request) && !isPast(request.when, now, community.timezone)) return schedule(decision, request);
  const wasNeverAskedFor = request.status === 'open' && !request.series.isAnnounced;
  openNext(decision, wasNeverAskedFor ? { ...request, status: 'unmet', closedAt: now } : request);
}
