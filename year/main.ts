// `npm run -s year`: lives through a year with each order, and writes down what came of it.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { orderNames } from './orders.ts';
import { pageOf } from './page.ts';
import { sleepingTown, words } from './town.ts';
import { simulate } from './year.ts';

const page = new URL('../docs/a-simulated-year.md', import.meta.url);

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, members: { type: 'string', default: '300' } },
});

function whole(name: 'seed' | 'members', least: number, most: number): number {
  const value = /^\d+$/.test(values[name]) ? Number(values[name]) : Number.NaN;
  if (value >= least && value <= most) return value;
  process.stderr.write(`--${name} must be a whole number from ${least} to ${most}\n`);
  process.exit(1);
}

const wanted = {
  ...{ community: sleepingTown(), words, days: 364 },
  ...{ seed: whole('seed', 0, 2 ** 31), members: whole('members', 30, 3_000) },
};
const written = pageOf(
  wanted,
  orderNames.map((order) => ({ order, findings: simulate(wanted, order) })),
);
process.stdout.write(written);
if (values.seed === '1' && values.members === '300') writeFileSync(page, written);
