// What is asked for in the simulated year: as in the demo's, and besides it the company that the lonely would like.
import type { Community } from '../src/domain/community.ts';
import type { Reading } from '../src/domain/reading.ts';
import type { Chance } from '../src/made-up/chance.ts';
import { makeNeeds, type Need, needOf } from '../src/made-up/needs.ts';
import { makeWeekly } from '../src/made-up/weekly.ts';
import type { MadeUpWords } from '../src/made-up/words.ts';
import type { Neighbor } from './people.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

const companyEveryDays = 16;

export function makeAsking(
  neighbors: readonly Neighbor[],
  community: Community,
  words: MadeUpWords,
  times: { readonly from: Date; readonly until: Date },
  chance: Chance,
): readonly Need[] {
  // The line itself opens all times of what repeats but the first.
  const repeating = makeWeekly(neighbors, community, words, times, chance).filter(({ cameBy }) => cameBy !== 'series');
  return [...makeNeeds(neighbors, community, words, times, chance), ...repeating, ...company()];

  function company(): readonly Need[] {
    const lonely = neighbors.filter(({ temper }) => temper === 'lonely');
    return lonely.flatMap((asker) => {
      const needs: Need[] = [];
      for (let at = times.from.getTime(); at < times.until.getTime(); ) {
        at += chance.length(companyEveryDays * dayMs, 0.6);
        const day = Math.floor(at / dayMs) * dayMs;
        // In the afternoon, by the clock of most communities of the Americas.
        const openedAt = new Date(day + 18 * hourMs + chance.next() * 6 * hourMs);
        if (openedAt < times.until) needs.push(needOf(asker, 'company', openedAt, community, words, chance));
      }
      return needs;
    });
  }
}

/** As a text of theirs is read that says all of it. */
export const readingOf = ({ asker, kind, when, needed, series }: Need): Reading => ({
  ...{ meaning: 'need', sureness: 1, explicit: true, language: asker.member.language, kind, when },
  ...(needed > 1 && { count: needed }),
  ...(series && {
    every: { weekdays: series.rhythm.weekdays, ...(series.rhythm.time !== undefined && { time: series.rhythm.time }) },
  }),
});
