// A gap: a kind of help that is asked for in an area on a weekday and not met.
import type { Kind } from './kinds.ts';

export interface Gap {
  readonly kind: Kind;
  /** Its name. */
  readonly area: string;
  /** ISO, 1 = Monday. */
  readonly weekday: number;
  /** Nobody at all can come there and then; else only a few. */
  readonly nobody: boolean;
}

const dayMs = 24 * 60 * 60_000;

/** Nobody is asked such a thing more often. */
export const askedAgainAfterMs = 30 * dayMs;

/** So many are asked at once: a gap is filled by one or two. */
export const mostAskedAtOnce = 12;

/** An answer is waited for so long; whoever is busy all that time is left out. */
export const gapAskedWithinMs = 3 * dayMs;
