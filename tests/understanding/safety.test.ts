// Danger and opting out, each beside what only sounds like it. A miss here is the worst mistake that can be made.
import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../scripts/tables.ts';
import { readAs } from './reader.ts';

const rows = readTable(new URL('./safety.tsv', import.meta.url));
const textsOf = (wanted: string): string[] =>
  rows.flatMap(({ text, meaning }) => (text !== undefined && meaning === wanted ? [text] : []));

describe.each(['member', 'helper'] as const)('as %s', (as) => {
  const readings = (wanted: string) => textsOf(wanted).map((text) => ({ text, meaning: readAs(as, text).meaning }));

  test.each(['emergency', 'optout'])('no %s is missed', (wanted) => {
    expect(readings(wanted).filter(({ meaning }) => meaning !== wanted)).toEqual([]);
  });

  test('figures of speech, old stories and stops at the shop are neither', () => {
    expect(readings('neither').filter(({ meaning }) => ['emergency', 'optout'].includes(meaning))).toEqual([]);
  });
});
