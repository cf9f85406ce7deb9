// Two who would rather not meet never do again, in whatever order they ask, take, hand back, finish and say so. What was said is remembered
// here, apart from what the line keeps of it.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withStatus } from '../../src/domain/request.ts';
import type { Step, World } from '../support/world.ts';
import { insist } from './insist.ts';
import { phones, search, worldOf } from './people.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Walter, who asks; Ben, Chioma and Luis, who drive, and ask as well. */
const [walter = '', ...drivers] = phones.slice(0, 4);
const names: Readonly<Record<string, string>> = { Walter: walter, Ben: drivers[0] ?? '', Chioma: drivers[1] ?? '' };

const needs = fc.constantFrom('NEED RIDE tomorrow 10am, 60640', 'NEED RIDE now, 60640', 'NEED MEAL today 5pm, 60640');
const aboutThem = fc.constantFrom(...Object.keys(names)).map((name) => `NOT WITH ${name}`);
const answers = fc.constantFrom('YES', 'NO', 'DROP', 'DONE', '1', '2', '2', '3', 'yes but after 11', 'WITHDRAW');
const withCode = fc
  .tuple(fc.constantFrom('YES', 'YES', 'DONE', 'DROP', 'WITHDRAW'), fc.integer({ min: 11, max: 14 }))
  .map(([word, code]) => `${word} ${code}`);

const move = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      who: fc.constantFrom(...drivers, walter),
      texts: fc.oneof(answers, answers, withCode, aboutThem),
    }),
  },
  { weight: 1, arbitrary: fc.record({ who: fc.constantFrom(walter, walter, ...drivers), texts: needs }) },
  { weight: 2, arbitrary: fc.record({ passMs: fc.constantFrom(1_000, 6 * minuteMs, hourMs, 26 * hourMs) }) },
);

/** A ride that has been, so that each is asked about the other. */
const opening = [
  { who: walter, texts: 'NEED RIDE now, 60640' },
  { passMs: 1_000 },
  { who: drivers[0] ?? '', texts: 'YES' },
  { who: drivers[1] ?? '', texts: 'YES' },
  { passMs: hourMs },
  { who: walter, texts: 'DONE' },
];

/** Who said of whom that they would rather not meet, by phone: each hears so at once. */
const partedIn = ({ from, said }: Step): readonly (readonly [string, string])[] =>
  said.flatMap(({ to, phrase }) => {
    const isParting = phrase.say === 'keptApart' || phrase.say === 'againWrong';
    const other = isParting && to === from ? names[phrase.name ?? ''] : undefined;
    return other === undefined || from === undefined ? [] : [[from, other] as const];
  });

const phoneOf = (world: World, memberId: string): string =>
  world.contacts.get(world.memberOf(memberId)?.contactId ?? '')?.phone ?? '';

function nobodyParted(world: World, parted: readonly (readonly [string, string])[]): void {
  for (const request of world.requests.values()) {
    if (request.status !== 'open' && request.status !== 'matched') continue;
    const asker = phoneOf(world, request.requesterId);
    for (const { memberId } of withStatus(request, 'asked', 'conditional', 'standby', 'matched')) {
      const helper = phoneOf(world, memberId);
      const apart = parted.some(([one, other]) => [one, other].includes(asker) && [one, other].includes(helper));
      insist(!apart || asker === helper, `request ${request.code} brings no two together who would rather not meet`);
    }
  }
}

test('whoever would rather not meet somebody is never asked for them, nor they for them', () => {
  let partings = 0;
  const holds = fc.property(fc.array(move, { minLength: 10, maxLength: 40, size: 'max' }), (moves) => {
    const world = worldOf('open');
    const parted: (readonly [string, string])[] = [];
    for (const made of [...opening, ...moves]) {
      const steps = 'passMs' in made ? world.pass(made.passMs) : [world.text(made.who, made.texts)];
      for (const step of steps) parted.push(...partedIn(step));
      nobodyParted(world, parted);
    }
    partings += parted.length;
  });
  const found = fc.check(holds, search(30));
  if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  // It was said often enough.
  expect(partings).toBeGreaterThan(25);
});
