// How many neighbours to ask at a time, how long to wait for them, and how far to reach.
import type { Community } from './community.ts';
import { missingHelpers, type Request } from './request.ts';
import { type Soonness, soonnessOf } from './when.ts';

const widerByWave = 0.5;
const widestFactor = 3;

/** A request that a helper handed back is as urgent as one that is needed now. */
export const urgencyOf = (request: Request, community: Community, now: Date): Soonness =>
  request.round > 0 ? 'now' : soonnessOf(request.when, now, community.timezone);

/** How many to ask in one wave: more where several helpers are needed, or where it was handed back. */
export function waveSizeFor(request: Request, community: Community): number {
  return (community.dispatch.waveSize + missingHelpers(request) - 1) * (request.round > 0 ? 2 : 1);
}

export const waitForWaveMs = (request: Request, community: Community, now: Date): number =>
  community.dispatch.waveEveryMs[urgencyOf(request, community, now)];

/** In miles: the community's reach, half as far again with every wave, three times as far at most. */
export const reachInWave = (wave: number, community: Community): number =>
  community.boundaries.reachMiles * Math.min(1 + wave * widerByWave, widestFactor);

/** In miles: as far as any wave reaches. */
export const widestReach = (community: Community): number => community.boundaries.reachMiles * widestFactor;
