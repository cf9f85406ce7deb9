// What the figures say of requests and of those who could come.
import { describe, expect, test } from '@jest/globals';
import type { AskedOnce } from '../../../src/domain/figures/asked.ts';
import { sharesByTenth } from '../../../src/domain/figures/evenness.ts';
import { CouldComeCount } from '../../../src/domain/figures/resources.ts';
import { openSlots, slotNeeded } from '../../../src/domain/figures/slots.ts';
import { addWaits, stepOf, waitWithin } from '../../../src/domain/figures/waits.ts';
import { addAsked, WeekCount } from '../../../src/domain/figures/week.ts';
import { parseHours } from '../../../src/domain/hours.ts';
import { riverside } from '../../support/riverside.ts';

const minuteMs = 60_000;
const { timezone } = riverside;

describe('a slot', () => {
  const asked = new Date('2026-03-03T15:00:00Z'); // Tuesday, 9 in the morning
  test.each([
    ['2026-03-04T10:00', '3 morning'],
    ['2026-03-04T12:00', '3 afternoon'],
    ['2026-03-04T21:59', '3 evening'],
    ['2026-03-04T22:00', '3 night'],
    ['2026-03-04T05:59', '3 night'],
    ['2026-03-08', '7'],
    ['now', '2 morning'],
  ])('of %s is %s', (when, slot) => {
    expect(slotNeeded(when, asked, timezone)).toBe(slot);
  });

  test('is open as the hours say', () => {
    expect(openSlots(parseHours('Mon 18:00-22:00; Sat'))).toEqual([
      '1',
      '1 evening',
      ...['6', '6 morning', '6 afternoon', '6 evening', '6 night'],
    ]);
    expect(openSlots(undefined)).toHaveLength(35);
  });
});

describe('waits', () => {
  const waits = (...minutes: number[]) => addWaits(minutes.map((each) => ({ [stepOf(each * minuteMs)]: 1 })));

  test('are told right to within seven in a hundred', () => {
    for (const minutes of [1, 3, 10, 47, 200, 1_000, 10_000]) {
      const told = waitWithin(waits(minutes), 0.5) ?? 0;
      expect(Math.abs(told / minuteMs / minutes - 1)).toBeLessThan(0.15 / 2 + 0.08 / minutes);
    }
  });

  test('have a median and a ninetieth percentile', () => {
    const many = waits(...Array.from({ length: 89 }, () => 10), ...Array.from({ length: 11 }, () => 300));
    expect(Math.round((waitWithin(many, 0.5) ?? 0) / minuteMs)).toBe(10);
    expect((waitWithin(many, 0.9) ?? 0) / minuteMs).toBeGreaterThan(270);
    expect(waitWithin({}, 0.5)).toBeUndefined();
  });
});

describe('the shares of asks by tenth', () => {
  test('are equal where everybody is asked alike', () => {
    for (const share of sharesByTenth({ 3: 20 }, 20) ?? []) expect(share).toBeCloseTo(0.1);
  });

  test('are all of the first tenth where nobody else is asked', () => {
    expect(sharesByTenth({ 4: 1 }, 10)?.map((share) => Math.round(share * 100) + 0)).toEqual([
      100,
      ...Array.from({ length: 9 }, () => 0),
    ]);
  });

  test('are of all that were asked, also where some offer nothing any more', () => {
    const shares = sharesByTenth({ 1: 10, 2: 10 }, 5) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test('are none where nobody was asked', () => {
    expect(sharesByTenth({}, 10)).toBeUndefined();
  });
});

describe('a week', () => {
  const openedAt = new Date('2026-03-03T15:00:00Z');
  const after = (minutes: number) => new Date(openedAt.getTime() + minutes * minuteMs);
  const ride: AskedOnce = {
    kind: 'ride',
    status: 'done',
    when: '2026-03-04T10:00',
    place: { area: 'Northside' },
    language: 'es',
    cameBy: 'text',
    openedAt,
    matchedAt: after(20),
  };

  test('counts outcomes, channels, languages, waits and places', () => {
    const count = new WeekCount(timezone);
    count.add(ride);
    count.add({ ...ride, status: 'matched', cameBy: 'series', firstAskedAt: after(-100), openedAt: after(-5_000) });
    count.add({ ...ride, status: 'unmet', cameBy: 'call', matchedAt: undefined, place: undefined });
    const { outcomes, cameBy, languages, waits } = count.figures({}, 0);
    expect(outcomes).toEqual({ ride: { met: 2, unmet: 1 } });
    expect(cameBy).toEqual({ text: 1, series: 1, call: 1 });
    expect(languages).toEqual({ es: 3 });
    expect(waits).toEqual({ [stepOf(20 * minuteMs)]: 1, [stepOf(120 * minuteMs)]: 1 });
    const northside = { kind: 'ride', area: 'Northside', slot: '3 morning', outcome: 'met', count: 2 };
    expect(count.askedThere()).toEqual([northside, { ...northside, area: null, outcome: 'unmet', count: 1 }]);
    expect(addAsked([...count.askedThere(), ...count.askedThere()])[0]).toEqual({ ...northside, count: 4 });
  });
});

describe('those who could come', () => {
  test('are counted where they reach, when they may be needed, for what they offer', () => {
    const count = new CouldComeCount(riverside);
    count.add({ place: { area: 'Mill Creek' }, skills: ['ride', 'meal'], hours: parseHours('Mon-Fri'), reachMiles: 1 });
    count.add({ place: { area: 'Riverside' }, skills: ['ride'] });
    count.add({ skills: ['ride'], hours: parseHours('Sun 09:00-12:00'), reachMiles: 1 });
    const { ride, meal, tech } = count.couldCome();
    expect(Object.keys(meal ?? {})).toEqual(['Mill Creek']);
    expect(tech).toBeUndefined();
    // Whose home is not known may be asked for anywhere, as the matching asks them.
    expect(ride?.['Mill Creek']).toMatchObject({ any: 3, '1': 2, '7': 2, '7 morning': 2, '7 evening': 1 });
    expect(ride?.Northside?.any).toBe(2);
  });
});
