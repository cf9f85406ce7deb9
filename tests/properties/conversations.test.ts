// People text whatever comes to their minds, and the laws hold. On a failure fast-check prints the seed and the shortest conversation.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Step, World } from '../support/world.ts';
import { uphold, upholdTheEnd } from './laws.ts';
import { phones, refusal, rules, search, somebody, someTime, worldOf } from './people.ts';

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const words = fc.constantFrom('', ' ', ...lines('said.txt'));

const wordsOfARequest = fc
  .tuple(fc.constantFrom(...lines('said-of-a-request.txt')), fc.constantFrom('11', '12', '13', '77'))
  .map(([said, code]) => said.replace('{}', code));

const body = fc.oneof(
  { weight: 12, arbitrary: words },
  { weight: 8, arbitrary: wordsOfARequest },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.tuple(words, wordsOfARequest).map((both) => both.join(' ')) },
);

type Move =
  | { readonly who: string; readonly texts: string }
  | { readonly passMs: number }
  | { readonly who: string; readonly refuses: 'optedOut' | 'textless' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ who: somebody, texts: body }) },
  { weight: 6, arbitrary: fc.record({ passMs: someTime }) },
  { weight: 1, arbitrary: fc.record({ who: somebody, refuses: refusal }) },
);

/** A request is open and its helpers have been asked: where most of what can go wrong begins. */
const opening: readonly Move[] = [{ who: phones[0] ?? '', texts: 'NEED RIDE tomorrow 10am' }, { passMs: 1_000 }];

function make(world: World, made: Move): readonly Step[] {
  if ('passMs' in made) return world.pass(made.passMs);
  if ('texts' in made) return [world.text(made.who, made.texts)];
  const step = world.refuse(made.who, made.refuses);
  return step ? [step] : [];
}

test('no conversation leads to an exception, a leak, a second winner, a match with someone who left, or silence', () => {
  const holds = fc.property(rules, fc.array(move, { maxLength: 40, size: 'max' }), (rule, moves) => {
    const world = worldOf(rule);
    for (const made of [...opening, ...moves]) for (const step of make(world, made)) uphold(world, step, phones);
    upholdTheEnd(world, phones);
  });
  const found = fc.check(holds, search(30));
  if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  expect(found.numRuns).toBeGreaterThan(0);
}, 3_600_000);
