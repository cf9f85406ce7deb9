// A ride that comes back, whatever happens to it: it goes on from one request at a time, and has one next time.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLive } from '../../src/domain/request.ts';
import { beginningOf } from '../../src/domain/when.ts';
import type { Step, World } from '../support/world.ts';
import { uphold } from './laws.ts';
import { phones, search, worldOf } from './people.ts';

const [walter = '', ben = '', chioma = ''] = phones;
const hourMs = 3_600_000;

const beginnings = [
  'NEED RIDE every Tuesday 9am to dialysis',
  'NEED RIDE every other Wednesday at 10am',
  'NEED RIDE every day at 2:30am',
  'NEED RIDE every monday and thursday',
];

const ofWalter = [
  ...['DONE', 'skip this week', 'skip next week', 'SKIP', 'not this tuesday', 'WITHDRAW', '1', '2', '3', 'STATUS'],
  ...['at 11am', 'make it every friday at 10', 'no more rides', 'tomorrow instead', 'yes', 'no', 'STOP', 'START'],
];

const ofHelpers = ['YES', 'NO', 'DROP', 'DONE', '1', '2', 'PAUSE', 'RESUME', 'yes but not before 11', 'STOP'];

type Move = { readonly who: string; readonly texts: string } | { readonly passMs: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who: fc.constant(walter), texts: fc.constantFrom(...ofWalter) }) },
  { weight: 4, arbitrary: fc.record({ who: fc.constantFrom(ben, chioma), texts: fc.constantFrom(...ofHelpers) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      passMs: fc.constantFrom(10_000, hourMs, 5 * hourMs, 24 * hourMs, 118 * hourMs, 500 * hourMs),
    }),
  },
);

const make = (world: World, made: Move): readonly Step[] =>
  'passMs' in made ? world.pass(made.passMs) : [world.text(made.who, made.texts)];

/** The requests from which a series goes on. */
const holders = (world: World) => [...world.requests.values()].filter(({ series }) => series !== undefined);

function insistOnOne(world: World): void {
  const held = holders(world);
  if (held.length > 1) throw new Error(`the series goes on from ${held.map(({ code }) => code).join(' and ')}`);
  const { timezone } = world.community;
  const toCome = [...world.requests.values()].filter(
    (request) => isLive(request) && beginningOf(request.when, world.now, timezone) > world.now,
  );
  if (toCome.length > 1) throw new Error(`${toCome.map(({ code }) => code).join(' and ')} are both to come`);
  for (const { id, code } of held) {
    if (!world.timers.has(`repeat ${id}`)) throw new Error(`nothing makes ${code} go on`);
  }
}

test('a series goes on from one request at a time, and never has two times to come', () => {
  const holds = fc.property(
    fc.constantFrom(...beginnings),
    fc.constantFrom('2026-03-02T15:00:00Z', '2026-10-25T15:00:00Z', '2028-02-20T15:00:00Z'),
    fc.array(move, { maxLength: 30, size: 'max' }),
    (beginning, at, moves) => {
      const world = worldOf('open');
      world.now = new Date(at);
      for (const made of [{ who: walter, texts: beginning }, ...moves]) {
        for (const step of make(world, made)) uphold(world, step, phones);
        insistOnOne(world);
      }
    },
  );
  const found = fc.check(holds, search(6));
  if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  expect(found.numRuns).toBeGreaterThan(0);
}, 3_600_000);
