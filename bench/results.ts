// Keeps what was found: a file for each run, to be compared with those of other days and machines.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Machine } from './machine.ts';
import { headingOf, type PartFindings, tableOf } from './table.ts';

const folder = fileURLToPath(new URL('results/', import.meta.url));

/** Returns the path. */
export async function keepResults(machine: Machine, postgres: string, parts: readonly PartFindings[]): Promise<string> {
  const names = parts.length === 1 ? `-${parts[0]?.name}` : '';
  const name = `${machine.date.slice(0, 16).replace(/[T:]/g, '-')}${names}.md`;
  const took = parts.map(({ name: part, seconds }) => `${part} ${Math.round(seconds)} s`).join(', ');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}${name}`, `${headingOf(machine, postgres)}\n\n${tableOf(parts)}\n\nTook: ${took}.\n`);
  return `bench/results/${name}`;
}
