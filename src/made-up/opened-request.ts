// A made-up need as a request, and when its helpers are first asked.
import type { Community } from '../domain/community.ts';
import { asksFrom } from '../domain/next-of-series.ts';
import type { Request } from '../domain/request.ts';
import { newSeries } from '../domain/series.ts';
import type { Chance } from './chance.ts';
import type { Need } from './needs.ts';

/** What repeats asks some time ahead. */
export const firstAskAt = (need: Need, community: Community): Date =>
  need.cameBy === 'series' ? asksFrom(need, { now: need.openedAt, community }) : need.openedAt;

export function openedFor(need: Need, code: number, chance: Chance): Request {
  const { asker, kind, when, words, needed, openedAt, series } = need;
  const { place } = asker.member;
  return {
    ...{
      id: chance.uuid(),
      code,
      requesterId: asker.member.id,
      kind,
      status: 'open',
      when,
      place,
      words,
      needed,
      openedAt,
    },
    ...{ pictures: [], round: 0, wave: 0, truthTold: false, invitations: [], version: 1 },
    // Only the latest holds it.
    series: series?.last
      ? {
          ...newSeries,
          ...{ rhythm: series.rhythm, day: series.day, words, place, needed },
          isAnnounced: need.cameBy !== 'series',
        }
      : undefined,
  };
}
