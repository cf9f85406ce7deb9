// Opening hours and quiet hours, by the clock on the wall, across changes of the clocks.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isOpenByClock,
  isOpenOnDay,
  isQuiet,
  parseHours,
  quietUntil,
  weekClockOf,
  writeHours,
} from '../../src/domain/hours.ts';

const chicago = 'America/Chicago';

describe('hours as people write them', () => {
  test.each([
    ['Mon-Fri 09:00-17:00', 'Mon-Fri 09:00-17:00'],
    ['mon-fri 9:00-17:00', 'Mon-Fri 09:00-17:00'],
    ['Monday - Friday 09:00 – 17:00', 'Mon-Fri 09:00-17:00'],
    ['Sat,Sun', 'Sat,Sun'],
    ['Sat-Sun', 'Sat,Sun'],
    ['Mon,Wed 10:00-14:00; Sat 09:00-12:00;', 'Mon,Wed 10:00-14:00; Sat 09:00-12:00'],
    ['Fri-Mon 20:00-24:00', 'Fri,Sat,Sun,Mon 20:00-24:00'],
    ['08:00-20:00', 'Mon-Sun 08:00-20:00'],
    ['Sat 22:00-06:00', 'Sat 22:00-06:00'],
    ['Tue', 'Tue'],
  ])('%s', (written, expected) => {
    const hours = parseHours(written);
    expect(hours && writeHours(hours)).toBe(expected);
    expect(parseHours(expected)).toEqual(hours);
  });

  test.each([
    '',
    ';',
    'always',
    'Mon-',
    'Mo',
    'Monster',
    'Mon-Tue-Wed',
    'Mon 9-17',
    'Mon 09:00',
    'Mon 09:00-',
    'Mon 09:00-25:00',
    'Mon 09:60-10:00',
    'Mon 24:00-08:00',
    'Mon 09:00-09:00',
    'Mon 09:00-10:00-11:00',
    'Mon 09:00-17:00 Tue',
    'Mon 09:00-17:00; x',
  ])('%j are none', (written) => {
    expect(parseHours(written)).toBeUndefined();
  });
});

const open = (written: string, instant: string, zone = chicago) => {
  const hours = parseHours(written);
  const { weekday, time } = weekClockOf(new Date(instant), zone);
  return hours !== undefined && isOpenByClock(hours, weekday, time);
};

describe('open', () => {
  // 2026-03-04 is a Wednesday; Chicago is at -06:00.
  test.each([
    ['Mon-Fri 09:00-17:00', '2026-03-04T08:59:59-06:00', false],
    ['Mon-Fri 09:00-17:00', '2026-03-04T09:00:00-06:00', true],
    ['Mon-Fri 09:00-17:00', '2026-03-04T16:59:59-06:00', true],
    ['Mon-Fri 09:00-17:00', '2026-03-04T17:00:00-06:00', false],
    ['Mon-Fri 09:00-17:00', '2026-03-07T12:00:00-06:00', false],
    ['Sat,Sun', '2026-03-07T00:00:00-06:00', true],
    ['Sat,Sun', '2026-03-08T23:59:59-05:00', true],
    ['Wed 22:00-06:00', '2026-03-05T05:59:00-06:00', true],
    ['Wed 22:00-06:00', '2026-03-05T06:00:00-06:00', false],
    ['Wed 22:00-06:00', '2026-03-04T05:00:00-06:00', false],
    ['Sun 22:00-06:00', '2026-03-02T03:00:00-06:00', true],
    ['Sat 20:00-24:00', '2026-03-07T23:59:00-06:00', true],
    // The clocks go forward on 8 March: 03:00 follows 01:59.
    ['Sun 03:00-04:00', '2026-03-08T08:00:00Z', true],
    ['Sun 03:00-04:00', '2026-03-08T09:00:00Z', false],
  ])('%s at %s: %s', (written, instant, expected) => {
    expect(open(written, instant)).toBe(expected);
  });

  test('on a day', () => {
    const hours = parseHours('Mon,Wed 10:00-14:00') ?? [];
    expect(isOpenOnDay(hours, '2026-03-04')).toBe(true);
    expect(isOpenOnDay(hours, '2026-03-05')).toBe(false);
  });
});

const night = { from: '21:00', to: '08:00' };
const iso = (date: Date) => date.toISOString().replace('.000', '');

describe('quiet', () => {
  test.each([
    [night, '2026-03-04T20:59:59-06:00', false],
    [night, '2026-03-04T21:00:00-06:00', true],
    [night, '2026-03-05T07:59:59-06:00', true],
    [night, '2026-03-05T08:00:00-06:00', false],
    [{ from: '13:00', to: '15:00' }, '2026-03-05T14:00:00-06:00', true],
    [{ from: '13:00', to: '15:00' }, '2026-03-05T15:00:00-06:00', false],
    [undefined, '2026-03-05T03:00:00-06:00', false],
  ])('%j at %s: %s', (quiet, instant, expected) => {
    expect(isQuiet(quiet, new Date(instant), chicago)).toBe(expected);
  });

  test.each([
    [night, '2026-03-04T12:00:00-06:00', '2026-03-04T18:00:00Z'],
    [night, '2026-03-04T22:00:00-06:00', '2026-03-05T14:00:00Z'],
    [night, '2026-03-05T02:30:15-06:00', '2026-03-05T14:00:00Z'],
    [undefined, '2026-03-05T03:00:00-06:00', '2026-03-05T09:00:00Z'],
    // Over the nights in which the clocks go forward and back.
    [night, '2026-03-07T22:00:00-06:00', '2026-03-08T13:00:00Z'],
    [night, '2026-10-31T22:00:00-05:00', '2026-11-01T14:00:00Z'],
    // 01:30 comes twice; the second has not been yet, or is the one waited for.
    [{ from: '23:00', to: '01:30' }, '2026-11-01T06:10:00Z', '2026-11-01T06:30:00Z'],
    [{ from: '23:00', to: '01:30' }, '2026-11-01T07:10:00Z', '2026-11-01T07:30:00Z'],
  ])('%j from %s until %s', (quiet, instant, end) => {
    expect(iso(quietUntil(quiet, new Date(instant), chicago))).toBe(end);
  });

  test('ends within a day, whenever and wherever', () => {
    const time = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((minutes) =>
        [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'),
      );
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom(chicago, 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns');
    fc.assert(
      fc.property(time, time, instants, zones, (from, to, instant, zone) => {
        fc.pre(from !== to);
        const end = quietUntil({ from, to }, instant, zone);
        expect(end.getTime()).toBeGreaterThanOrEqual(instant.getTime());
        expect(end.getTime() - instant.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
        if (!isQuiet({ from, to }, instant, zone)) expect(end).toEqual(instant);
      }),
      { numRuns: 500 },
    );
  });
});
