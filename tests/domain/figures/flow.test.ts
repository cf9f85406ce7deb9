// Giving and receiving in a month: counted in people, and told so that nobody can be told apart.
import { describe, expect, test } from '@jest/globals';
import { fewerThan } from '../../../src/domain/figures/few.ts';
import { FlowCount, fewestMembers, isWorthTelling, toldOf } from '../../../src/domain/figures/flow.ts';
import { beginningOfMonth, monthBefore, monthsUntil, nextMonthFrom } from '../../../src/domain/figures/month.ts';

describe('people of a month', () => {
  test('count once, however often they gave or received', () => {
    const count = new FlowCount();
    count.add('ride', 'ben', 'edna');
    count.add('ride', 'ben', 'edna');
    count.add('company', 'edna', 'walter');
    expect(count.flow(12)).toEqual({
      all: { gave: 2, received: 2, both: 1 },
      kinds: { ride: { gave: 1, received: 1, both: 0 }, company: { gave: 1, received: 1, both: 0 } },
      members: 12,
    });
  });
});

describe('what is told', () => {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);

  test('never says of one or two people that they gave, received, did both or only one of it', () => {
    let told = 0;
    for (const gave of upTo(9))
      for (const received of upTo(9))
        for (const both of upTo(Math.min(gave, received))) {
          const flow = toldOf({ gave, received, both }, fewestMembers);
          if (!flow) continue;
          told += 1;
          for (const count of [flow.gave, flow.received]) if (count !== 'few') expect(count).toBeGreaterThanOrEqual(3);
          if (flow.both === undefined) continue;
          expect(Math.min(both, gave - both, received - both)).toBeGreaterThanOrEqual(fewerThan);
          expect(flow.both).toBe(both);
        }
    expect(told).toBeGreaterThan(100);
  });

  test('is all of it where there are many, and nothing in a small community or of an idle month', () => {
    const many = { gave: 22, received: 19, both: 14 };
    expect(toldOf(many, 80)).toEqual(many);
    expect(toldOf({ gave: 3, received: 3, both: 3 }, 3)).toBeUndefined();
    expect(toldOf({ gave: 0, received: 0, both: 0 }, 80)).toBeUndefined();
  });

  test('is no news where both sides are only a few', () => {
    expect(isWorthTelling({ gave: 'few', received: 'few' })).toBe(false);
    expect(isWorthTelling({ gave: 'few', received: 4 })).toBe(true);
  });
});

describe('a month', () => {
  const zone = 'America/Chicago';

  test('begins by the clock on the wall, also where that has changed since the last one', () => {
    const next = (now: string) => nextMonthFrom(new Date(now), zone, 10).toISOString();
    expect(next('2026-02-01T16:00:00Z')).toBe('2026-03-01T16:00:00.000Z');
    expect(next('2026-03-01T15:59:59Z')).toBe('2026-03-01T16:00:00.000Z');
    expect(next('2026-03-01T16:00:00Z')).toBe('2026-04-01T15:00:00.000Z');
    expect(next('2026-12-31T12:00:00Z')).toBe('2027-01-01T16:00:00.000Z');
  });

  test('is told after it, by the community’s clock', () => {
    // Still November there.
    expect(monthBefore(new Date('2026-12-01T05:30:00Z'), zone)).toBe('2026-10');
    expect(monthBefore(new Date('2026-12-01T06:30:00Z'), zone)).toBe('2026-11');
    expect(monthBefore(new Date('2026-03-31T15:00:00Z'), zone)).toBe('2026-02');
    expect(beginningOfMonth(new Date('2026-12-09T00:00:00Z'), zone, 10).toISOString()).toBe('2026-12-01T16:00:00.000Z');
  });

  test('is one of a row of them', () => {
    expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});
