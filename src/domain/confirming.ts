// How long a standby who is called in may stay silent.
import type { Community } from './community.ts';
import type { Request } from './request.ts';
import { endOf } from './when.ts';

const leastMs = 60_000;

/** Counted from when they read it. Never more than half of the time that is left; where help is needed at once, one wave. */
export function confirmBy({ when }: Request, askedAt: Date, { timezone, followUp, dispatch }: Community): Date {
  const leftMs = endOf(when, askedAt, timezone).getTime() - askedAt.getTime();
  const mostMs = leftMs > 0 ? leftMs / 2 : dispatch.waveEveryMs.now;
  return new Date(askedAt.getTime() + Math.max(leastMs, Math.min(followUp.confirmWithinMs, mostMs)));
}
