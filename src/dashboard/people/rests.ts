// Through which day somebody rests.
import type { Community } from '../../domain/community.ts';
import { farFuture, type Member } from '../../domain/people.ts';
import { localDay, type Moment, momentOf } from '../../domain/when.ts';

/** `until` is absent where they rest until they say otherwise. */
export function restsUntil(
  { pausedUntil }: Member,
  { timezone }: Community,
  now: Date,
): { readonly until?: Moment } | undefined {
  if (pausedUntil === undefined) return undefined;
  if (pausedUntil >= farFuture) return {};
  return { until: momentOf(localDay(pausedUntil, timezone), now, timezone) };
}
