// The same year for each order: the same people, needs and chance.
import type { Community } from '../src/domain/community.ts';
import { Chance } from '../src/made-up/chance.ts';
import type { MadeUpWords } from '../src/made-up/words.ts';
import { type Findings, findingsOf } from './findings.ts';
import { makeAsking } from './needs.ts';
import { type OrderName, orderNamed } from './orders.ts';
import { makeNeighbors } from './people.ts';
import { play } from './run.ts';

export interface YearWanted {
  /** With the quiet hours that are usual. */
  readonly community: Community;
  readonly words: MadeUpWords;
  readonly members: number;
  readonly seed: number;
  readonly days: number;
}

/** Two changes of the clocks lie in it. */
const begins = new Date('2026-01-05T06:00:00Z');
const dayMs = 24 * 60 * 60_000;

/** What people do is drawn apart from who they are: another order does not change what anybody is like. */
const ofDeeds = 7;

export function simulate({ community, words, members, seed, days }: YearWanted, order: OrderName): Findings {
  const times = { from: begins, until: new Date(begins.getTime() + days * dayMs) };
  const chance = new Chance(seed);
  const neighbors = makeNeighbors({ community, words, members, ...times }, chance).map((neighbor) => ({
    ...neighbor,
    // All are there from the beginning; whoever would have come in the course of the year came later to the list.
    joinedAt: new Date(neighbor.joinedAt.getTime() - days * dayMs),
  }));
  const needs = makeAsking(neighbors, community, words, times, chance);
  const { memory, ledger } = play({
    ...{ community, neighbors, needs, order: orderNamed(order, neighbors), ...times },
    chance: new Chance(seed + ofDeeds),
  });
  return findingsOf(memory, ledger, times.until);
}
