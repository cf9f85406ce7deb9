// When the community has promised to have an answer.
import type { Community } from '../../domain/community.ts';
import { isAnnounced } from '../../domain/next-of-series.ts';
import type { Request } from '../../domain/request.ts';

/** What comes back is asked about when its time is near: from then on an answer is owed, and before it none is. */
export function promisedAt(request: Request, { boundaries }: Community): Date | undefined {
  if (!isAnnounced(request)) return undefined;
  const { openedAt, series, invitations } = request;
  const asked = series ? invitations.map(({ askedAt }) => askedAt.getTime()) : [];
  const beginsMs = asked.length > 0 ? Math.min(...asked) : openedAt.getTime();
  return new Date(beginsMs + boundaries.answerWithinMs);
}
