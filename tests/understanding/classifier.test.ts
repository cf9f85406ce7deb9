// Learns an invented language from a few labelled texts, and holds what is kept in a file against what was learned.
import { expect, test } from '@jest/globals';
import { examples } from '../../scripts/examples.ts';
import { classify } from '../../src/understanding/classifier/classifier.ts';
import { classifierFor } from '../../src/understanding/classifier/learned.ts';
import { fromStored, toStored } from '../../src/understanding/classifier/stored.ts';
import { train } from '../../src/understanding/classifier/train.ts';

const labelled = [
  ...['vo mori tala', 'mori tala nu', 'tala, vo!', 'vo tala pesi'].map((text) => ({ text, label: 'yes' })),
  ...['ke mori sandu', 'sandu, ke', 'ke sandu pesi', 'nu ke sandu'].map((text) => ({ text, label: 'no' })),
];

test('a text is like those that share its words, in whatever case, and a misspelt one like those it was meant to be', () => {
  const learned = train(labelled);
  expect(['TALA vo', 'taala nu vo', 'ke... Sandu', 'sandus ke'].map((text) => classify(learned, text).label)).toEqual([
    'yes',
    'yes',
    'no',
    'no',
  ]);
});

test('what it has never seen anything of is as good as undecided', () => {
  const { probability } = classify(train(labelled), 'xq');
  expect(probability).toBeLessThan(0.65);
});

test('the same examples teach the same, and a file keeps it', () => {
  const learned = train(labelled);
  expect(train(labelled)).toEqual(learned);
  expect(fromStored(toStored(learned))).toEqual(learned);
});

test.each(['helper', 'member'] as const)('of its own examples the %s knows nearly all', (as) => {
  const rows = examples()[as];
  const wrong = rows.filter(({ text, label }) => classify(classifierFor(as), text).label !== label);
  expect(wrong.length).toBeLessThan(rows.length / 20);
});
