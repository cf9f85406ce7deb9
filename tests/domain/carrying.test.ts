// Who carries much: why, against their own usual and their limit.
import { describe, expect, test } from '@jest/globals';
import { type Carried, carriesMuch } from '../../src/domain/carrying.ts';

const now = new Date('2026-05-31T12:00:00Z');
const dayMs = 24 * 60 * 60_000;
const bearing = { now, asksPerWeek: 4, isAtNight: ({ when }: Carried) => when === 'night' };

const once = (daysAgo: number, more: Partial<Carried> = {}): Carried => ({
  ...{ memberId: 'ben', requesterId: `asker ${daysAgo}`, kind: 'ride', status: 'done', when: 'day', hard: false },
  ...{ askedAt: new Date(now.getTime() - daysAgo * dayMs), openedAt: now },
  ...more,
});

const times = (count: number, fromDaysAgo: number, more: Partial<Carried> = {}): readonly Carried[] =>
  Array.from({ length: count }, (_, index) => once(fromDaysAgo + index, more));

describe('who carries much', () => {
  test.each<[string, readonly Carried[], ReturnType<typeof carriesMuch>]>([
    ['nobody is worn out by nothing', [], undefined],
    ['four deeds in a month', times(4, 1), undefined],
    ['five, for five people', times(5, 1), { because: 'people', count: 5 }],
    ['five, for one', times(5, 1, { requesterId: 'walter' }), { because: 'times', count: 5 }],
    ['five, as in every month before', [...times(5, 1), ...times(15, 31)], undefined],
    ['eight, where five are usual', [...times(8, 1), ...times(15, 31)], { because: 'people', count: 8 }],
    ['ten, however usual', [...times(10, 1), ...times(40, 31)], { because: 'people', count: 10 }],
    ['two hard talks', times(2, 1, { kind: 'company', hard: true }), { because: 'talks', count: 2 }],
    ['a hard talk that somebody else took', times(2, 1, { hard: true, status: 'covered' }), undefined],
    ['three nights', times(3, 1, { when: 'night' }), { because: 'nights', count: 3 }],
    ['three nights, but long ago', times(3, 31, { when: 'night' }), undefined],
    ['asked as often as they allow, and mostly said no', times(16, 1, { status: 'declined' }), undefined],
    [
      'asked as often as they allow, and came three times',
      [...times(3, 1), ...times(13, 4, { status: 'declined' })],
      { because: 'asks', count: 16 },
    ],
  ])('%s', (_, carried, weight) => {
    expect(carriesMuch(carried, bearing)).toEqual(weight);
  });

  test('who wants to be asked never is at no limit', () => {
    expect(carriesMuch(times(4, 1), { ...bearing, asksPerWeek: 0 })).toBeUndefined();
  });
});
