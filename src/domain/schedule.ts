// When the line looks at a request again by itself. The one place that says it, whenever a request is opened, changed, given to
// somebody, or open again.
import type { Decision } from './decision.ts';
import { reminderAt } from './reminding.ts';
import { helpersOf, type Request } from './request.ts';
import { endOf } from './when.ts';

/** Help that comes this late can still be help; after it nobody is asked any more. */
const lateMs = 60 * 60_000;

/** Sets the timers that follow from a request as it is now. Each moves the one of its kind that was set before. */
export function schedule(decision: Decision, request: Request): void {
  const helpers = helpersOf(request);
  if (helpers.length > 0) {
    const people = [request.requesterId, ...helpers.map(({ memberId }) => memberId)].map((id) => decision.member(id));
    const remindAt = reminderAt(request, people, decision.community);
    if (remindAt && remindAt > decision.now) decision.setTimer('reminder', request.id, remindAt);
    decision.setTimer('followUp', request.id, followUpAt(decision, request));
  }
  decision.setTimer('expiry', request.id, expiryAt(decision, request));
  if (request.series) decision.setTimer('repeat', request.id, followUpAt(decision, request));
}

/** Counted from the time of the need or from the last yes, whichever is later: what is needed at once has no other time. */
function followUpAt({ now, community }: Decision, request: Request): Date {
  const { when } = request;
  const saidYes = helpersOf(request).map(({ answeredAt }) => (answeredAt ?? now).getTime());
  const over = when === 'now' ? [] : [endOf(when, now, community.timezone).getTime()];
  return later(new Date(Math.max(...saidYes, ...over)), community.followUp.askAfterMs);
}

/** Who waits for help at a time waits a while longer; who waits for it at once, or for the stewards, until nobody has come for long. */
function expiryAt(decision: Decision, request: Request): Date {
  const { now, community } = decision;
  const { closeAfterMs } = community.followUp;
  if (request.status === 'matched' && helpersOf(request).length > 0) {
    return later(followUpAt(decision, request), closeAfterMs);
  }
  return hasItsTime(request) ? later(endOf(request.when, now, community.timezone), lateMs) : later(now, closeAfterMs);
}

/** Whether a request is over by itself when its time is. */
export const hasItsTime = ({ kind, when }: Request): boolean => when !== 'now' && kind !== 'other';

/** Whether it is too late for anybody to come. */
export const isTooLate = (request: Request, { now, community }: Pick<Decision, 'now' | 'community'>): boolean =>
  hasItsTime(request) && later(endOf(request.when, now, community.timezone), lateMs) <= now;

const later = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);
