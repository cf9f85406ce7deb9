// However a text is read, the laws hold: the readings are made up, so that every corner of the decisions is reached.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kinds, type NeedKind } from '../../src/domain/kinds.ts';
import { type Meaning, meanings, type Reading } from '../../src/domain/reading.ts';
import type { Step, World } from '../support/world.ts';
import { uphold, upholdTheEnd } from './laws.ts';
import { phones, refusal, rules, search, somebody, someTime, worldOf } from './people.ts';

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined, freq: 2 });

const needKinds: readonly NeedKind[] = ['ride', 'ride', 'ride', 'company', 'groceries', 'meal', 'other', 'pets'];

/** The meanings that most conversations are made of come up more often. */
const often: readonly Meaning[] = ['yes', 'yes', 'yes', 'no', 'later', 'question', 'done', 'drop', 'withdraw', 'need'];

const slots = fc.record({
  meaning: fc.constantFrom<Meaning[]>(...meanings, ...often, ...often),
  explicit: fc.boolean(),
  sureness: fc.constantFrom(0.3, 0.7, 1),
  language: maybe(fc.constantFrom('en', 'es')),
  kind: maybe(fc.constantFrom(...needKinds)),
  when: maybe(fc.constantFrom('now', '2026-03-03', '2026-03-04T10:00', '2026-03-09', '2026-01-01', '2026-03-08T02:30')),
  area: maybe(fc.constantFrom('Northside', '60613', '99999')),
  count: maybe(fc.integer({ min: 2, max: 4 })),
  kinds: maybe(fc.uniqueArray(fc.constantFrom(...kinds.map(({ id }) => id)), { maxLength: 3 })),
  holds: fc.constantFrom(undefined, undefined, undefined, 'phone', 'address'),
});

/** What commands are given, as `reading.ts` promises it. */
const given: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  hours: ['Mon-Fri 09:00-17:00', 'any', 'whenever'],
  limit: ['2', '0', '-1', '99999999999'],
  name: ['Walt', 'X9'],
  language: ['es', 'en', 'fr'],
  pause: ['2026-03-09', '2026-03-03'],
  area: ['Northside', '60613', 'Atlantis'],
  join: ['1004', 'RIVER'],
};

/** What a text points at: nothing, a request by its code, or a line of a list. */
const pointing = fc.oneof(
  fc.constant({}),
  fc.constantFrom(11, 12, 13, 77).map((code) => ({ code, rest: 'the rest' })),
  fc.constantFrom(1, 1, 2, 3, 12).map((choice) => ({ choice })),
  fc.constant({ choices: [1, 3] }),
);

const reading = fc.tuple(slots, pointing, fc.nat(4)).map(([read, pointed, pick]) => {
  const argument = given[read.meaning]?.[pick];
  const present = Object.entries({ ...read, ...pointed, argument }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as unknown as Reading;
});

const body = fc.constantFrom(
  'some words',
  'some words',
  '',
  'Walt',
  'call me at 773-555-0199',
  'RIVER',
  'x'.repeat(1600),
);

type Move =
  | { readonly who: string; readonly texts: string; readonly readAs: Reading }
  | { readonly passMs: number }
  | { readonly who: string; readonly refuses: 'optedOut' | 'textless' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ who: somebody, texts: body, readAs: reading }) },
  { weight: 5, arbitrary: fc.record({ passMs: someTime }) },
  { weight: 1, arbitrary: fc.record({ who: somebody, refuses: refusal }) },
);

const ride: Reading = { meaning: 'need', sureness: 1, explicit: true, kind: 'ride', when: '2026-03-04T10:00' };
const opening: readonly Move[] = [
  { who: phones[0] ?? '', texts: 'NEED RIDE', readAs: ride },
  { who: phones[1] ?? '', texts: 'NEED RIDE', readAs: { ...ride, count: 2 } },
  { passMs: 1_000 },
];

function make(world: World, made: Move): readonly Step[] {
  if ('passMs' in made) return world.pass(made.passMs);
  if ('texts' in made) return [world.text(made.who, made.texts, made)];
  const step = world.refuse(made.who, made.refuses);
  return step ? [step] : [];
}

test('no reading of a text leads to an exception, a leak, a second winner, a match with someone who left, or silence', () => {
  const holds = fc.property(rules, fc.array(move, { maxLength: 60, size: 'max' }), (rule, moves) => {
    const world = worldOf(rule);
    for (const made of [...opening, ...moves]) for (const step of make(world, made)) uphold(world, step, phones);
    upholdTheEnd(world, phones);
  });
  const found = fc.check(holds, search(30));
  if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  expect(found.numRuns).toBeGreaterThan(0);
}, 3_600_000);
