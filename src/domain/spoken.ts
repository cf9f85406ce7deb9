// Requests and times in the form in which phrases speak of them.
import type { Place } from './area.ts';
import type { Decision } from './decision.ts';
import type { Request } from './request.ts';
import type { Span, SpokenRequest } from './spoken-forms.ts';
import { momentOf } from './when.ts';

/** A place as it is called: the area's name, or the ZIP where it is in no area of the community. */
export const nameOfPlace = (place: Place | undefined): string | undefined => place?.area ?? place?.zip;

export const spoken = (request: Request, decision: Pick<Decision, 'community' | 'now'>): SpokenRequest => ({
  code: request.code,
  kind: request.kind,
  when: momentOf(request.when, decision.now, decision.community.timezone),
  area: nameOfPlace(request.place),
});

/** As its own member hears of it: with how it comes back. */
export const spokenInSeries = (request: Request, decision: Pick<Decision, 'community' | 'now'>): SpokenRequest => ({
  ...spoken(request, decision),
  rhythm: request.series?.rhythm,
});

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A length of time in the largest unit that is exact; below a minute it is called a minute. */
export function spanOf(lengthMs: number): Span {
  if (lengthMs >= dayMs && lengthMs % dayMs === 0) return { count: lengthMs / dayMs, unit: 'day' };
  if (lengthMs >= hourMs && lengthMs % hourMs === 0) return { count: lengthMs / hourMs, unit: 'hour' };
  return { count: Math.max(1, Math.round(lengthMs / minuteMs)), unit: 'minute' };
}
