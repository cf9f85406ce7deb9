// Zones that remember say what the tables of the system say.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { zoneNamed } from '../../src/domain/zone.ts';

/** Half an hour of summer time, no full hours, clocks that go forward at midnight, and a day that was left out. */
const names = ['America/Chicago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Havana', 'Pacific/Apia', 'UTC'];

test('says of every instant what the tables of the system say', () => {
  const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
  fc.assert(
    fc.property(fc.constantFrom(...names), instants, (name, at) => {
      expect(zoneNamed(name).offset(at)).toBe(IANAZone.create(name).offset(at));
    }),
    { numRuns: 500 },
  );
});

test('goes with the clocks to the millisecond', () => {
  const zone = zoneNamed('America/Chicago');
  const forward = Date.UTC(2026, 2, 8, 8);
  expect([forward - 1, forward].map((at) => zone.offset(at))).toEqual([-360, -300]);
  const skipped = DateTime.fromISO('2026-03-08T02:30', { zone });
  expect(skipped.toISO()).toBe(DateTime.fromISO('2026-03-08T02:30', { zone: 'America/Chicago' }).toISO());
});

test('a name of no zone gives no time', () => {
  expect(DateTime.fromISO('2026-03-08T02:30', { zone: zoneNamed('Nowhere/Atlantis') }).isValid).toBe(false);
  expect(DateTime.fromMillis(Number.NaN, { zone: zoneNamed('UTC') }).isValid).toBe(false);
});
