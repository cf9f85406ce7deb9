// Prints how well texts are understood, with each wrong row: `npm run -s score [folder of tables …]`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wrongRows } from './scoring.ts';
import type { TableName } from './tables.ts';
import { readTable } from './tables.ts';

const tables: readonly TableName[] = ['replies', 'needs', 'commands'];
const folders =
  process.argv.length > 2 ? process.argv.slice(2) : ['tests/understanding/cases', 'tests/understanding/unseen'];

for (const folder of folders) {
  for (const name of tables) {
    const file = join(folder, `${name}.tsv`);
    if (!existsSync(file)) continue;
    const rows = readTable(file);
    const wrong = wrongRows(name, rows);
    const right = rows.length - wrong.length;
    const grave = wrong.filter(({ isGrave }) => isGrave).length;
    const rate = ((100 * right) / rows.length).toFixed(1);
    console.log(`${file}: ${right} of ${rows.length} (${rate} %), ${grave} grave`);
    for (const { text, wanted, got, isGrave } of wrong)
      console.log(`  ${isGrave ? '!' : ' '} ${text}\n      wanted ${wanted}\n      got    ${got}`);
  }
}
