// What the community would have promised of last month's requests, and when its stewards would have heard: counted from what really was.
import type { Community } from '../community.ts';
import { alertAt } from '../dispatch.ts';
import type { PastRequest } from './replay.ts';

/** When somebody had been found, or it was over; now, where it still waits. */
const waitedUntil = ({ request, matchedAt }: PastRequest, now: Date): Date => matchedAt ?? request.closedAt ?? now;

/** Requests that had nobody yet when their answer was due. */
export const countLate = (past: readonly PastRequest[], { boundaries }: Community, now: Date): number =>
  past.filter((each) => waitedUntil(each, now).getTime() > each.request.openedAt.getTime() + boundaries.answerWithinMs)
    .length;

/** Requests of which the stewards would have heard. */
export const countAlerts = (past: readonly PastRequest[], community: Community, now: Date): number =>
  past.filter((each) => waitedUntil(each, now) > alertAt(each.request, { now: each.request.openedAt, community }))
    .length;
