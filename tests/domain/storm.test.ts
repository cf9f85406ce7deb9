// Whom a storm round asks, in which order, and when.
import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../src/domain/check-in.ts';
import { parseQuietHours } from '../../src/domain/hours.ts';
import { type Alone, byAloneness, stormTold, withAnswer } from '../../src/domain/storm.ts';
import { mayBeAskedFrom } from '../../src/domain/storm-turn.ts';
import { riverside } from '../support/riverside.ts';

const at = (utc: string): Date => new Date(`${utc}:00Z`);

describe('when somebody is first asked', () => {
  const quietHours = parseQuietHours('21:00-08:00');
  const community = { ...riverside, boundaries: { ...riverside.boundaries, quietHours } };
  const from = (now: Date, checkIn: CheckIn = { storm: {} }, own?: 'none') =>
    mayBeAskedFrom({ checkIn, quietHours: own }, community, now);

  test('at once by day', () => {
    expect(from(at('2026-07-10T15:00'))).toEqual(at('2026-07-10T15:00'));
  });

  test('in their morning, where it is night', () => {
    expect(from(at('2026-07-11T04:00'))).toEqual(at('2026-07-11T13:00'));
  });

  test('in the morning, too, where the second question would come at night', () => {
    expect(from(at('2026-07-11T01:29'))).toEqual(at('2026-07-11T01:29'));
    expect(from(at('2026-07-11T01:45'))).toEqual(at('2026-07-11T13:00'));
  });

  test('at any hour, where that is their wish, or they have no quiet hours', () => {
    expect(from(at('2026-07-11T04:00'), { storm: { atNight: true } })).toEqual(at('2026-07-11T04:00'));
    expect(from(at('2026-07-11T04:00'), { storm: {} }, 'none')).toEqual(at('2026-07-11T04:00'));
  });

  test('at eight by the clock on the wall, also in the night in which it is changed', () => {
    expect(from(at('2027-03-14T04:00'))).toEqual(at('2027-03-14T13:00'));
    expect(from(at('2026-11-01T04:00'))).toEqual(at('2026-11-01T14:00'));
  });
});

test('those who have their phone to themselves come first, then who has no buddy, then who was not heard from for longest', () => {
  const alone = (name: string, more: Partial<Alone> = {}) => ({ name, people: 1, hasBuddy: false, ...more });
  const lately = at('2026-07-10T15:00');
  const before = at('2026-07-01T15:00');
  const people = [
    alone('of two', { people: 2 }),
    alone('with a buddy', { hasBuddy: true }),
    alone('heard lately', { heardAt: lately }),
    alone('heard before', { heardAt: before }),
    alone('of two, with a buddy', { people: 2, hasBuddy: true }),
    alone('never heard'),
  ];
  expect(people.toSorted(byAloneness).map(({ name }) => name)).toEqual([
    'never heard',
    'heard before',
    'heard lately',
    'with a buddy',
    'of two',
    'of two, with a buddy',
  ]);
});

describe('the list', () => {
  const reason = { danger: 'heat' } as const;
  const round = {
    ...{ id: 'now', byId: 'rosa', audience: {}, announcedAt: at('2026-07-10T15:00') },
    state: 'sending',
    content: { about: 'storm', reason, until: at('2026-07-11T09:00') },
  } as const;
  const asked = (askedAt: Date, roundId = 'now') => ({ roundId, reason, askedAt });
  const person = (name: string, storm: CheckIn['storm'], waits = false) => ({
    ...{ memberId: name, name, buddyName: undefined, checkIn: { storm }, waits },
  });

  test('tells who has not been heard from, the longest first, and nobody of another round', () => {
    const people = [
      person('Walter', { asked: asked(at('2026-07-10T15:10')) }),
      person('Edna', { asked: asked(at('2026-07-10T15:05')) }),
      person('Ben', { asked: { ...asked(at('2026-07-10T15:05')), how: 'fine' } }),
      person('Dora', { asked: asked(at('2026-07-09T15:05'), 'yesterday') }),
      person('Luis', {}, true),
    ];
    expect(stormTold(round, people)).toEqual({
      reason,
      counts: { fine: 1, call: 0, help: 0, heard: 0, silent: 2, waiting: 1 },
      silent: ['Edna', 'Walter'],
    });
  });

  test('the first answer counts', () => {
    const now = at('2026-07-10T16:00');
    const fine = withAnswer({ storm: { asked: asked(now) } }, 'fine', now);
    expect(fine?.asked).toMatchObject({ how: 'fine', answeredAt: now });
    expect(withAnswer({ storm: fine }, 'help', at('2026-07-10T17:00'))).toBe(fine);
    expect(withAnswer({}, 'fine', now)).toBeUndefined();
  });
});
