// In which order requests wait on the board: the most urgent first, and of those the one whose promised answer is nearest.
import type { Community } from '../../domain/community.ts';
import { urgencyOf } from '../../domain/dispatch.ts';
import { beginningOf } from '../../domain/when.ts';
import type { RequestShown } from '../../store/board.ts';
import { inOrder } from '../frame/in-order.ts';
import { promisedAt } from '../request/promised.ts';

const ranks = { now: 0, today: 1, later: 2 } as const;

export const byUrgency = (all: readonly RequestShown[], community: Community, now: Date): readonly RequestShown[] =>
  inOrder(all, ({ request }) => [
    ranks[urgencyOf(request, community, now)],
    promisedAt(request, community)?.getTime() ?? Number.MAX_VALUE,
    request.code,
  ]);

/** Those who come first, first. */
export const byTime = (all: readonly RequestShown[], { timezone }: Community, now: Date): readonly RequestShown[] =>
  inOrder(all, ({ request }) => [beginningOf(request.when, now, timezone).getTime(), request.code]);
