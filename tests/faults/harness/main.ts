// npm run faults -- --minutes 30 --seed N: a long run. Prints the seed first, so that a run that ends badly can be told by it; with
// `--record FILE` what was judged is written there, so that the cause can be looked for.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runFaults } from './run.ts';

const { values } = parseArgs({
  options: {
    record: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
const minutes = Number(values.minutes);
if (!Number.isInteger(seed) || !(minutes > 0)) {
  console.error('--minutes and --seed are numbers, such as --minutes 30 --seed 7');
  process.exit(2);
}
const say = (words: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${words}`);
say(`seed ${seed}, for ${minutes} minutes`);
const { figures, complaints, faults, record } = await runFaults({ seed, forMs: minutes * 60_000, say });
for (const complaint of complaints.slice(0, 20)) console.log(`  ${complaint}`);
for (const fault of faults.slice(0, 100)) console.error(fault);
if (values.record !== undefined) await writeFile(values.record, JSON.stringify(record));
console.log(figures);
process.exit(faults.length === 0 ? 0 : 1);
