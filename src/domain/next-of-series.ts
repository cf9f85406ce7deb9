// What repeats goes on: the next request of a series takes the place of the last.
import type { Decision } from './decision.ts';
import { askFrom, openRequest } from './new-request.ts';
import { restsUntil } from './quiet.ts';
import { type Request, withStatus } from './request.ts';
import { schedule } from './schedule.ts';
import { nextOf, type Series } from './series.ts';
import { beginningOf } from './when.ts';

/** A request that is the latest of its series. */
export type Repeating = Request & { readonly series: Series };

/** Whether neighbours may be asked: of what repeats, when its time comes near. */
export const isAnnounced = ({ series }: Request): boolean => series?.isAnnounced ?? true;

export const repeats = (request: Request): request is Repeating => request.series !== undefined;

/**
 * Opens the next request of the series, which the old one hands on to it: a series never goes on from the same request twice.
 * `undefined` where its member is no longer there to be helped; the series is over then.
 */
export function openNext(decision: Decision, last: Repeating): Request | undefined {
  const { now, community } = decision;
  const { series, requesterId, kind, forWhom, pictures } = last;
  decision.saveRequest({ ...last, series: undefined });
  const requester = decision.findMember(requesterId);
  if (!requester || decision.contact(requester.contactId).optedOut) return undefined;
  const { day, when } = nextOf(series, now, community.timezone);
  const { words, place, needed } = series;
  const next = openRequest(decision, {
    ...{ requesterId, kind, when, place, words, forWhom, pictures, needed },
    series: { ...series, day, lastHelperIds: helpersToAskFirst(last), isAnnounced: false },
  });
  askFrom(decision, next, asksFrom(next, decision));
  schedule(decision, next);
  return next;
}

/** Who did it this time; where nobody did, who did it before. */
function helpersToAskFirst({ series, ...request }: Repeating): readonly string[] {
  const helpers = withStatus(request, 'matched', 'done').map(({ memberId }) => memberId);
  return helpers.length > 0 ? helpers : series.lastHelperIds;
}

/** When neighbours are asked: some time ahead, at once where less is left, and not in the community's night. */
export function asksFrom(
  { when }: Pick<Request, 'when'>,
  { now, community }: Pick<Decision, 'now' | 'community'>,
): Date {
  const begins = beginningOf(when, now, community.timezone);
  const ahead = new Date(begins.getTime() - community.followUp.askAheadMs);
  if (ahead <= now) return now;
  const morning = restsUntil(undefined, community, ahead);
  return morning < begins ? morning : ahead;
}
