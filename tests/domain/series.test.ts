// When a request comes back: weeks, month ends, leap days, and the two days on which the clocks change.
import { expect, test } from '@jest/globals';
import {
  daysMeant,
  firstOf,
  firstOfChanged,
  newSeries,
  nextOf,
  type Rhythm,
  type Series,
} from '../../src/domain/series.ts';
import { beginningOf } from '../../src/domain/when.ts';

const zone = 'America/Chicago';
const tuesdays: Rhythm = { weekdays: [2], weeks: 1, time: '09:00' };

const series = (rhythm: Rhythm, day: string, except: readonly string[] = []): Series => ({
  ...newSeries,
  ...{ rhythm, day, except, words: 'to dialysis', needed: 1 },
});

/** The times of a series, the one after each taken when that one is over. */
function timesOf(rhythm: Rhythm, first: string, count: number): readonly string[] {
  const times: string[] = [];
  let day = first;
  let now = new Date(`${first}T12:00:00Z`);
  for (let time = 0; time < count; time++) {
    const next = nextOf(series(rhythm, day), now, zone);
    times.push(next.when);
    day = next.day;
    now = new Date(beginningOf(next.when, now, zone).getTime() + 1);
  }
  return times;
}

test.each<[string, Rhythm, string, readonly string[]]>([
  ['every week, through the end of a month', tuesdays, '2026-04-21', ['2026-04-28T09:00', '2026-05-05T09:00']],
  ['through a leap day', tuesdays, '2028-02-22', ['2028-02-29T09:00', '2028-03-07T09:00']],
  ['through a February without one', tuesdays, '2026-02-24', ['2026-03-03T09:00']],
  ['through the end of a year', tuesdays, '2026-12-22', ['2026-12-29T09:00', '2027-01-05T09:00']],
  ['every other week', { ...tuesdays, weeks: 2 }, '2026-12-22', ['2027-01-05T09:00', '2027-01-19T09:00']],
  [
    'two days of every other week',
    { weekdays: [1, 4], weeks: 2, time: '08:30' },
    '2026-03-02',
    ['2026-03-05T08:30', '2026-03-16T08:30', '2026-03-19T08:30'],
  ],
  ['every day', { weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 1 }, '2026-02-27', ['2026-02-28', '2026-03-01']],
  ['weekdays, over a weekend', { weekdays: [1, 2, 3, 4, 5], weeks: 1 }, '2026-03-05', ['2026-03-06', '2026-03-09']],
])('%s', (_, rhythm, first, expected) => {
  expect(timesOf(rhythm, first, expected.length)).toEqual(expected);
});

test('nine in the morning stays nine by the clock on the wall, on both days on which the clocks change', () => {
  const sundays: Rhythm = { weekdays: [7], weeks: 1, time: '09:00' };
  const instants = (first: string) =>
    timesOf(sundays, first, 3).map((when) => beginningOf(when, new Date(0), zone).toISOString());
  expect(instants('2026-02-22')).toEqual([
    '2026-03-01T15:00:00.000Z',
    '2026-03-08T14:00:00.000Z',
    '2026-03-15T14:00:00.000Z',
  ]);
  expect(instants('2026-10-18')).toEqual([
    '2026-10-25T14:00:00.000Z',
    '2026-11-01T15:00:00.000Z',
    '2026-11-08T15:00:00.000Z',
  ]);
});

test('a time that the clocks skip is the same moment by the new clock, that once', () => {
  const nights: Rhythm = { weekdays: [7], weeks: 1, time: '02:30' };
  expect(timesOf(nights, '2026-02-22', 3)).toEqual(['2026-03-01T02:30', '2026-03-08T03:30', '2026-03-15T02:30']);
});

test('a time that comes twice is the first of the two', () => {
  const nights: Rhythm = { weekdays: [7], weeks: 1, time: '01:30' };
  const [when = ''] = timesOf(nights, '2026-10-25', 1);
  expect(beginningOf(when, new Date(0), zone).toISOString()).toBe('2026-11-01T06:30:00.000Z');
});

test('after three weeks without us only what is to come comes', () => {
  const next = nextOf(series(tuesdays, '2026-03-03'), new Date('2026-03-25T00:00:00Z'), zone);
  expect(next).toEqual({ day: '2026-03-31', when: '2026-03-31T09:00' });
});

test('every other week keeps its weeks, however many were missed', () => {
  const next = nextOf(series({ ...tuesdays, weeks: 2 }, '2026-03-03'), new Date('2026-03-25T00:00:00Z'), zone);
  expect(next.when).toBe('2026-03-31T09:00');
});

test('what was called off is left out', () => {
  const next = nextOf(series(tuesdays, '2026-03-03', ['2026-03-10']), new Date('2026-03-04T00:00:00Z'), zone);
  expect(next.when).toBe('2026-03-17T09:00');
});

test('the first time is the one that was said, or else the next that fits', () => {
  const now = new Date('2026-03-03T14:00:00Z');
  expect(firstOf(tuesdays, '2026-03-10T09:00', now, zone).when).toBe('2026-03-10T09:00');
  expect(firstOf(tuesdays, undefined, now, zone).when).toBe('2026-03-03T09:00');
  expect(firstOf(tuesdays, undefined, new Date('2026-03-03T16:00:00Z'), zone).when).toBe('2026-03-10T09:00');
  expect(firstOf(tuesdays, '2026-03-05', now, zone).when).toBe('2026-03-10T09:00');
  expect(firstOf({ weekdays: [2], weeks: 1 }, undefined, now, zone).when).toBe('2026-03-03');
});

test.each([
  ['the one it stands for is not to come', '2026-03-03', []],
  ['a week that is none of its weeks', '2026-03-10', []],
  ['a day to come', '2026-03-17', ['2026-03-17']],
  ['a day in a week to come stands for that week', '2026-03-16', ['2026-03-17', '2026-03-19']],
  ['a day of its own week does not', '2026-03-04', []],
  ['a day gone by', '2026-02-17', []],
])('days called off: %s', (_, day, expected) => {
  expect(daysMeant(series({ weekdays: [2, 4], weeks: 2 }, '2026-03-03'), day)).toEqual(expected);
});

test('another rhythm begins in the week for which the series stands, and not in one that is done', () => {
  const now = new Date('2026-03-03T16:00:00Z');
  const stands = series(tuesdays, '2026-03-10');
  const at = (rhythm: Rhythm, said?: string) => firstOfChanged(rhythm, stands, said, now, zone).when;
  expect(at({ ...tuesdays, time: '11:00' }, '2026-03-03T11:00')).toBe('2026-03-10T11:00');
  expect(at({ ...tuesdays, weekdays: [1] })).toBe('2026-03-09T09:00');
  expect(at(tuesdays, '2026-03-24')).toBe('2026-03-24T09:00');
});
