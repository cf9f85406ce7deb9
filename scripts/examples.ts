// The labelled texts from which resemblance is learned: for each language, in src/languages/<id>/examples/.
import { existsSync } from 'node:fs';
import { languages } from '../src/languages/all.ts';
import type { Example } from '../src/understanding/classifier/train.ts';
import type { TableName } from './tables.ts';
import { readTable } from './tables.ts';

const folder = new URL('../src/languages/', import.meta.url);

const filesOf = (table: TableName): URL[] =>
  languages.map(({ id }) => new URL(`${id}/examples/${table}.tsv`, folder)).filter((file) => existsSync(file));

const examplesIn = (table: TableName, column: 'meaning' | 'kind'): Example[] =>
  filesOf(table).flatMap((file) => readTable(file).map((row) => ({ text: row.text ?? '', label: row[column] ?? '' })));

/** What helpers answer, and what members write of their own. */
export const examples = (): { readonly helper: Example[]; readonly member: Example[] } => ({
  helper: examplesIn('replies', 'meaning'),
  member: [...examplesIn('needs', 'kind'), ...examplesIn('commands', 'meaning')],
});
