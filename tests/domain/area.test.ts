// Places and the distances between them.
import { describe, expect, test } from '@jest/globals';
import { type Area, milesBetween, placeNamed } from '../../src/domain/area.ts';

const areas: readonly Area[] = [
  { name: 'Northside', zips: ['60640', '60660'], also: ['uptown', 'north side'], at: [41.969, -87.66] },
  { name: 'Mill Creek', zips: ['60618'], also: ['Río'], at: [41.946, -87.702] },
  { name: 'Elsewhere', zips: [], also: [] },
];

describe('a place', () => {
  test.each([
    ['Northside', { area: 'Northside' }],
    [' NORTHSIDE ', { area: 'Northside' }],
    ['North  Side', { area: 'Northside' }],
    ['mill-creek', { area: 'Mill Creek' }],
    ['rio', { area: 'Mill Creek' }],
    ['60640', { area: 'Northside', zip: '60640' }],
    ['60640-1234', { area: 'Northside', zip: '60640' }],
    ['10001', { zip: '10001' }],
    ['6064', undefined],
    ['Southside', undefined],
    ['', undefined],
  ])('named %j', (words, place) => {
    expect(placeNamed(words, areas)).toEqual(place);
  });
});

describe('the distance', () => {
  test.each([
    [{ area: 'Northside' }, { area: 'Northside', zip: '60640' }, 0],
    [{ area: 'Elsewhere' }, { area: 'Elsewhere' }, 0],
    [{ zip: '10001' }, { zip: '10001' }, 0],
    [{ zip: '10001' }, { zip: '10002' }, undefined],
    [{ zip: '10001' }, { area: 'Northside' }, undefined],
    [{ area: 'Elsewhere' }, { area: 'Northside' }, undefined],
    [undefined, { area: 'Northside' }, undefined],
    [{}, {}, undefined],
  ])('between %j and %j', (a, b, miles) => {
    expect(milesBetween(a, b, areas)).toBe(miles);
    expect(milesBetween(b, a, areas)).toBe(miles);
  });

  test('between two areas is that between their middles', () => {
    expect(milesBetween({ area: 'Northside' }, { area: 'Mill Creek' }, areas)).toBeCloseTo(2.68, 1);
  });
});
