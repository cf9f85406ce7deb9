// How many neighbours to ask at a time, how long to wait for them, and how far to reach.
import type { Community } from './community.ts';
import { nightOf } from './quiet.ts';
import { missingHelpers, type Request } from './request.ts';
import type { Snapshot } from './snapshot.ts';
import { beginningOf, endOfDay, namesOnlyADay, type Soonness, soonFrom, soonnessOf } from './when.ts';

const widerByWave = 0.5;
const widestFactor = 3;

/** A request that a helper handed back is as urgent as one that is needed now. */
export const urgencyOf = (request: Request, community: Community, now: Date): Soonness =>
  request.round > 0 ? 'now' : soonnessOf(request.when, now, community.timezone);

/** How many to ask in one wave: more where several helpers are needed, or where it was handed back. */
export function waveSizeFor(request: Pick<Request, 'needed' | 'round' | 'invitations'>, community: Community): number {
  return (community.dispatch.waveSize + missingHelpers(request) - 1) * (request.round > 0 ? 2 : 1);
}

/** Never past the moment at which the need becomes one of now: from then on the waves come quickly. */
export function waitForWaveMs(request: Request, community: Community, now: Date): number {
  const { waveEveryMs } = community.dispatch;
  const usualMs = waveEveryMs[urgencyOf(request, community, now)];
  const soonAt = namesOnlyADay(request.when) ? undefined : soonFrom(request.when, now, community.timezone);
  const untilSoonMs = soonAt === undefined ? usualMs : soonAt.getTime() - now.getTime();
  return Math.min(usualMs, Math.max(untilSoonMs, waveEveryMs.now));
}

/** What leaves within this after it was decided on is in time. */
const inTimeMs = 30_000;

/**
 * Where the line is far behind with its texts, a wave has its time from when its last invitation left: nobody else is asked while
 * those who were have not read it. `undefined` where the next wave may go.
 */
export function lastWaveHasUntil(request: Request, { lastWave, now, community }: Snapshot): Date | undefined {
  if (!lastWave) return undefined;
  const { unsent, leftAt, askedAt } = lastWave;
  const waitMs = waitForWaveMs(request, community, now);
  if (unsent > 0) return new Date(now.getTime() + waitMs);
  if (!leftAt || !askedAt || leftAt.getTime() - askedAt.getTime() < inTimeMs) return undefined;
  const until = new Date(leftAt.getTime() + waitMs);
  return until > now ? until : undefined;
}

/** In miles: the community's reach, half as far again with every wave, three times as far at most. */
export const reachInWave = (wave: number, community: Community): number =>
  community.boundaries.reachMiles * Math.min(1 + wave * widerByWave, widestFactor);

/** In miles: as far as any wave reaches. */
export const widestReach = (community: Community): number => community.boundaries.reachMiles * widestFactor;

/** When the stewards and the asker hear that nobody was found. The night, while neighbours sleep and it can wait, does not count. */
export function alertAt(request: Request, at: Pick<Snapshot, 'now' | 'community'>): Date {
  const night = nightOf(request, at);
  const begins = night?.canWait ? night.until : at.now;
  return new Date(begins.getTime() + at.community.dispatch.alertStewardsAfterMs);
}

/** Somebody who is needed now is better asked so many waves late than never. */
const lateWaves = 6;

/** After this an invitation comes too late: the need has begun, or its day is over. */
export function invitationEnds({ when }: Request, { timezone, dispatch }: Community, now: Date): Date {
  const begins = namesOnlyADay(when) ? endOfDay(when, timezone) : beginningOf(when, now, timezone);
  return begins > now ? begins : new Date(now.getTime() + lateWaves * dispatch.waveEveryMs.now);
}
