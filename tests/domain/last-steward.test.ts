// Somebody's month as a steward is over: nobody is left without a steward.
import { expect, test } from '@jest/globals';
import { timerKey } from '../../src/domain/timers.ts';
import { riverside } from '../support/riverside.ts';
import { World } from '../support/world.ts';

const dayMs = 24 * 60 * 60_000;
const now = new Date('2026-03-03T15:00:00Z');
const [rosa, omar] = ['+13125550190', '+13125550191'];

test('the last one stays, and is thanked once there is another', () => {
  const world = new World(riverside, now);
  const at = new Date(now.getTime() + 28 * dayMs);
  world.add(rosa, { name: 'Rosa', steward: true, stewardUntil: at });
  const timer = { kind: 'termOver', communityId: riverside.id, at } as const;
  world.timers.set(timerKey(timer), timer);
  const told = (days: number) => world.pass(days * dayMs).flatMap(({ said }) => said.map(({ phrase }) => phrase.say));
  const isSteward = () => world.contactOf(rosa)?.members[0]?.steward;
  expect(told(29)).toEqual(['stewardStays']);
  expect(isSteward()).toBe(true);
  // It is looked at again each week.
  expect(told(7)).toEqual(['stewardStays']);
  world.add(omar, { name: 'Omar', steward: true });
  expect(told(7)).toEqual(['stewardThanked']);
  expect(isSteward()).toBe(false);
  expect(told(14)).toEqual([]);
});
