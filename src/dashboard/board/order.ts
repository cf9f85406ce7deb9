// In which order requests wait on the board: the most urgent first, and of those the one whose promised answer is nearest.
import type { Community } from '../../domain/community.ts';
import { urgencyOf } from '../../domain/dispatch.ts';
import { beginningOf } from '../../domain/when.ts';
import type { RequestShown } from '../../store/board.ts';
import { promisedAt } from '../request/promised.ts';

const ranks = { now: 0, today: 1, later: 2 } as const;

export const byUrgency = (all: readonly RequestShown[], community: Community, now: Date): readonly RequestShown[] =>
  all.toSorted(
    ({ request: a }, { request: b }) =>
      ranks[urgencyOf(a, community, now)] - ranks[urgencyOf(b, community, now)] ||
      promisedAt(a, community).getTime() - promisedAt(b, community).getTime() ||
      a.code - b.code,
  );

/** Those who come first, first. */
export const byTime = (all: readonly RequestShown[], { timezone }: Community, now: Date): readonly RequestShown[] => {
  const at = ({ request }: RequestShown): number => beginningOf(request.when, now, timezone).getTime();
  return all.toSorted((a, b) => at(a) - at(b) || a.request.code - b.request.code);
};
