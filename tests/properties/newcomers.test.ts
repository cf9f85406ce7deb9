// Nobody whom no member knows is ever asked for, or has, what may leave somebody alone with them: in whatever order they come, offer, say yes,
// are vouched for and lose that again, and requests become others. Who is new is remembered here, apart from what the line keeps of it.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAlone } from '../../src/domain/kinds.ts';
import { isLive, withStatus } from '../../src/domain/request.ts';
import type { Step, World } from '../support/world.ts';
import { insist } from './insist.ts';
import { phones, search, worldOf } from './people.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const [walter = '', ben = '', chioma = '', luis = ''] = phones;
const strangers = phones.slice(-2);

const needs = fc.constantFrom(
  'NEED GROCERIES today 5pm, 60640',
  'NEED MEAL tomorrow 10am, 60640',
  'NEED RIDE tomorrow 10am, 60640',
  'NEED COMPANY now, 60640',
);
const changes = fc
  .tuple(fc.integer({ min: 11, max: 14 }), fc.constantFrom('need a ride', 'need groceries', 'at 6pm'))
  .map(([code, change]) => `${code} ${change}`);
const offers = fc.constantFrom(
  'OFFER RIDES',
  'OFFER GROCERIES',
  'OFFER RIDES, GROCERIES, MEALS, COMPANY',
  '60640',
  'Nina',
  'JOIN',
);
const answers = fc.constantFrom('YES', 'YES', 'NO', 'DROP', 'DONE', '1', '2', 'yes but after 11', 'hello');
const withCode = fc
  .tuple(fc.constantFrom('YES', 'YES', 'DROP', 'DONE'), fc.integer({ min: 11, max: 14 }))
  .map(([word, code]) => `${word} ${code}`);

const move = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ who: fc.constantFrom(...strangers), texts: fc.oneof(offers, answers, withCode) }),
  },
  { weight: 1, arbitrary: fc.record({ who: fc.constantFrom(ben, chioma), texts: fc.oneof(answers, withCode) }) },
  { weight: 2, arbitrary: fc.record({ who: fc.constantFrom(walter, walter, luis), texts: fc.oneof(needs, changes) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constantFrom(ben, chioma),
      vouchesFor: fc.constantFrom(...strangers),
      times: fc.constantFrom(1, 3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ passMs: fc.constantFrom(1_000, 6 * minuteMs, hourMs, 26 * hourMs) }),
  },
);

type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

/** What a timer is set for at once is done at once. */
function made(world: World, each: Move): readonly Step[] {
  if ('passMs' in each) return world.pass(each.passMs);
  if ('texts' in each) return [world.text(each.who, each.texts), ...world.pass(1)];
  const code = world.contactOf(each.vouchesFor)?.vouchCode ?? '1000';
  // With the second it is asked whether it is to be taken back, with the third it is.
  return Array.from({ length: each.times }).flatMap(() => [world.text(each.who, `JOIN ${code}`), ...world.pass(1)]);
}

function remember(known: Set<string>, { said }: Step): void {
  for (const { to, phrase } of said) {
    if (phrase.say === 'vouchedFor') known.add(to);
    if (phrase.say === 'vouchTakenBack') known.delete(to);
  }
}

/** How often a stranger was asked, or had something: for what may be done by whoever is new, and for the rest. */
const seen = { atTheDoor: 0, alone: 0, takenBack: 0 };

function nobodyIsAloneWithWhomNobodyKnows(world: World, known: ReadonlySet<string>): void {
  for (const request of [...world.requests.values()].filter(isLive)) {
    for (const { contactId } of withStatus(request, 'asked', 'conditional', 'standby', 'matched')) {
      const phone = world.contacts.get(contactId)?.phone ?? '';
      if (!strangers.includes(phone)) continue;
      seen[isAlone(request.kind) ? 'alone' : 'atTheDoor'] += 1;
      const isMet = known.has(phone) || !isAlone(request.kind);
      insist(isMet, `request ${request.code} (${request.kind}) leaves nobody alone with somebody whom nobody knows`);
    }
  }
}

test('whoever nobody vouches for is never asked where the asker may be alone', () => {
  const holds = fc.property(fc.array(move, { minLength: 10, maxLength: 40, size: 'max' }), (moves) => {
    const world = worldOf('vouch');
    const known = new Set<string>();
    const opening = [
      ...strangers.map((who) => ({ who, texts: 'OFFER RIDES, GROCERIES, MEALS, COMPANY' })),
      { who: walter, texts: 'NEED GROCERIES today 5pm, 60640' },
      { passMs: 1_000 },
    ];
    for (const each of [...opening, ...moves]) {
      const steps = made(world, each);
      for (const step of steps) {
        remember(known, step);
        seen.takenBack += step.said.filter(({ phrase }) => phrase.say === 'vouchTakenBack').length;
      }
      nobodyIsAloneWithWhomNobodyKnows(world, known);
    }
  });
  const found = fc.check(holds, search(15));
  if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  // Strangers were asked often enough, both while nobody knew them and afterwards.
  expect(seen.atTheDoor).toBeGreaterThan(50);
  expect(seen.alone).toBeGreaterThan(15);
  expect(seen.takenBack).toBeGreaterThan(5);
});
