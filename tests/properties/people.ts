// The people of the property tests, and what can happen to them.
import fc from 'fast-check';
import type { Community, Joining } from '../../src/domain/community.ts';
import { riverside } from '../support/riverside.ts';
import { World } from '../support/world.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const seconds = Number(process.env.PROPERTY_SECONDS ?? 0);

/**
 * The same few conversations each time, so that a change is to blame where one fails. `PROPERTY_SECONDS=600 npm test --
 * tests/properties` looks for others, for that long.
 */
export const search = (runs: number) =>
  seconds > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1_000 } : { numRuns: runs, seed: 20_261_122 };

/** Five who have a phone each, a household of two, a steward, and two strangers. */
export const phones = [
  ...['+13125550101', '+13125550102', '+13125550103', '+13125550104', '+13125550105', '+13125550106'],
  ...['+13125550190', '+13125550701', '+13125550702'],
];

const community: Community = {
  ...riverside,
  joinCode: 'RIVER',
  boundaries: { ...riverside.boundaries, quietHours: { from: '21:00', to: '08:00' }, asksPerWeek: 6 },
  dispatch: { ...riverside.dispatch, waveSize: 2 },
};

export function worldOf(joining: Joining): World {
  const world = new World({ ...community, joining }, new Date('2026-03-03T15:00:00Z'));
  const [first, second] = community.areas;
  const near = { place: { area: first?.name } };
  const far = { place: { area: second?.name } };
  const [walter = '', ben = '', chioma = '', luis = '', unnamed = '', household = '', steward = ''] = phones;
  world.add(walter, { name: 'Walter', ...near });
  world.add(ben, { name: 'Ben', skills: ['ride', 'company', 'groceries'], ...near });
  world.add(chioma, { name: 'Chioma', skills: ['ride', 'groceries', 'meal'], timezone: 'America/New_York', ...far });
  world.add(luis, { name: 'Luis', language: 'es', skills: ['ride', 'chores', 'meal'], quietHours: 'none', ...near });
  world.add(unnamed, { skills: ['ride', 'company'], quietHours: { from: '23:30', to: '10:00' } });
  world.add(household, { name: 'Juan', language: 'es', skills: ['ride'], ...near }, { name: 'Lupe', language: 'es' });
  world.add(steward, { name: 'Rosa', steward: true });
  return world;
}

export const rules = fc.constantFrom<Joining[]>('open', 'open', 'code', 'vouch');

export const somebody = fc.constantFrom(...phones);

export const someTime = fc.constantFrom(
  ...[1_000, 6_000, 6 * minuteMs, 30 * minuteMs, 3 * hourMs, 14 * hourMs, 60 * hourMs],
);

export const refusal = fc.constantFrom<('optedOut' | 'textless')[]>('optedOut', 'textless');
