// Holds how well labelled texts are read: the number of wrong rows of a table may only fall.
import { describe, expect, test } from '@jest/globals';
import type { TableName } from '../../scripts/scoring.ts';
import { readTable, wrongRows } from '../../scripts/scoring.ts';

const mostWrong: readonly { folder: string; table: TableName; wrong: number }[] = [
  { folder: 'cases', table: 'replies', wrong: 0 },
  { folder: 'cases', table: 'needs', wrong: 0 },
  { folder: 'cases', table: 'commands', wrong: 0 },
  { folder: 'further', table: 'replies', wrong: 9 },
  { folder: 'further', table: 'needs', wrong: 13 },
  { folder: 'further', table: 'commands', wrong: 7 },
];

describe.each(mostWrong)('$folder/$table', ({ folder, table, wrong }) => {
  const found = wrongRows(table, readTable(new URL(`./${folder}/${table}.tsv`, import.meta.url)));

  test('no more rows are read wrong than before', () => {
    expect(found.map(({ text, wanted, got }) => ({ text, wanted, got })).slice(wrong)).toEqual([]);
  });

  test('nothing else is read as yes, and no opt-out or emergency is missed', () => {
    expect(found.filter(({ isGrave }) => isGrave)).toEqual([]);
  });
});
