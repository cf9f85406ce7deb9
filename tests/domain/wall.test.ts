// What the wall shows is what luxon says it shows, above all where the clocks are put forward and back.
import { describe, expect, test } from '@jest/globals';
import { DateTime, IANAZone } from 'luxon';
import {
  dayOf,
  instantsOf,
  midnightOf,
  readWall,
  wallAt,
  weekdayOfDay,
  writeDay,
  writeWall,
} from '../../src/domain/wall.ts';
import { endOfDay } from '../../src/domain/when.ts';

const hourMs = 60 * 60_000;
const quarterMs = 15 * 60_000;

/** Clocks change at night, at midnight, by half an hour, for Ramadan, or never. */
const zones = [
  ...['America/Chicago', 'Europe/Berlin', 'America/Havana', 'Asia/Beirut', 'America/St_Johns', 'Australia/Lord_Howe'],
  ...['Africa/Casablanca', 'America/Santiago', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'],
];

const beginMs = Date.UTC(2026, 0, 1);
const endMs = Date.UTC(2027, 0, 1);

/** The instants of the year at which the clocks have just been changed, and one at which they were not. */
function changesIn(name: string): readonly number[] {
  const zone = IANAZone.create(name);
  const hours = Array.from({ length: (endMs - beginMs) / hourMs }, (_, index) => beginMs + index * hourMs);
  return [beginMs, ...hours.filter((atMs) => zone.offset(atMs) !== zone.offset(atMs - hourMs))];
}

const around = (atMs: number): readonly number[] =>
  Array.from({ length: 40 }, (_, index) => atMs + (index - 20) * quarterMs);

describe.each(zones)('in %s', (zone) => {
  const instants = changesIn(zone).flatMap(around);

  test('an instant is shown as luxon shows it', () => {
    for (const atMs of instants) {
      const local = DateTime.fromMillis(atMs, { zone });
      const wall = wallAt(new Date(atMs), zone);
      expect([writeWall(wall), writeDay(dayOf(wall)), weekdayOfDay(dayOf(wall))]).toEqual([
        local.toFormat("yyyy-MM-dd'T'HH:mm"),
        local.toISODate(),
        local.weekday,
      ]);
    }
  });

  test('what is shown there, or left out, is found again', () => {
    for (const atMs of instants)
      for (const aside of [-hourMs, 0, hourMs]) {
        const wall = wallAt(new Date(atMs), zone) + aside;
        const expected = DateTime.fromISO(writeWall(wall), { zone }).getPossibleOffsets();
        expect(instantsOf(wall, zone).map(Number)).toEqual(expected.map(Number).sort((a, b) => a - b));
      }
  });

  test('a day ends where the next begins', () => {
    for (const atMs of changesIn(zone))
      for (const later of [-1, 0, 1]) {
        const date = writeDay(dayOf(wallAt(new Date(atMs), zone)) + later);
        expect(endOfDay(date, zone)).toEqual(DateTime.fromISO(date, { zone }).endOf('day').toJSDate());
      }
  });
});

test('what is in no calendar and on no clock is no time', () => {
  for (const written of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31T10:00',
    '2026-03-03T24:00',
    '2026-03-03T09:60',
    'now',
    '',
  ])
    expect(readWall(written)).toBeNaN();
  expect(readWall('2028-02-29T23:59')).toBe(Date.UTC(2028, 1, 29, 23, 59));
});

test('days count on before 1970, too', () => {
  const day = dayOf(readWall('1969-12-31'));
  expect([day, weekdayOfDay(day), writeDay(day), midnightOf(day)]).toEqual([-1, 3, '1969-12-31', -86_400_000]);
});
