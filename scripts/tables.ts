// Labelled texts, as tab-separated tables.
import { readFileSync } from 'node:fs';

export type TableName = 'replies' | 'needs' | 'commands';

export type Row = Readonly<Record<string, string>>;

/** Rows of a tab-separated file with a header line. */
export const readTable = (file: URL | string): Row[] => {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const names = header.split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((value, index) => [names[index] ?? '', value])));
};
