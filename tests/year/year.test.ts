// What a community was promised holds through a simulated season, whatever its figures.
import { expect, test } from '@jest/globals';
import { sleepingTown, words } from '../../year/town.ts';
import { simulate } from '../../year/year.ts';

/** The clocks go forward in it. */
const wanted = { community: sleepingTown(), words, members: 80, seed: 3, days: 70 };

test('nobody is asked too often, the willing carry no more than twice their share, and nobody is woken or forgotten', () => {
  const { needs, asks, overLimit, mostAskedTenth, checkIns, nights } = simulate(wanted, 'fair');
  // Something happened.
  expect(needs.met).toBeGreaterThan(40);
  expect(asks.total).toBeGreaterThan(300);
  expect(checkIns.missed).toBeGreaterThan(2);
  expect(nights.answer).toBeGreaterThan(5);
  expect(overLimit).toBe(0);
  expect(mostAskedTenth.carried / mostAskedTenth.even).toBeLessThanOrEqual(2);
  expect(checkIns.overdue).toBe(0);
  expect(nights.none).toBe(0);
});

test('the same seed is the same year, and another order is another', () => {
  const short = { ...wanted, days: 7 };
  const [once, again, other] = [simulate(short, 'fair'), simulate(short, 'fair'), simulate(short, 'first come')];
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
});
