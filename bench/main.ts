// npm run bench [-- PART … | --quick | --list]: measures the parts beside their floors, prints one table and keeps it in bench/results/.
import { parseArgs } from 'node:util';
import { parts } from './catalogue.ts';
import { describeMachine } from './machine.ts';
import { showProgress } from './progress.ts';
import { keepResults } from './results.ts';
import { runPart } from './run-part.ts';
import { openServers, postgresVersion } from './servers.ts';
import { headingOf, type PartFindings, tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (values.list || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no part "${name}".`);
  for (const { name, boundSeconds, work, floor } of parts)
    console.log(`${name.padEnd(10)} at most ${boundSeconds} s: ${work}\n${' '.repeat(11)}floor: ${floor}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const machine = await describeMachine(new Date());
const servers = await openServers();
const found: PartFindings[] = [];
// The programs that are measured end with this process; the servers have to be told.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => servers.end().finally(() => process.exit(130)));
try {
  const own = await servers.database();
  const postgres = await postgresVersion(own);
  const wanted = positionals.length === 0 ? parts : parts.filter(({ name }) => positionals.includes(name));
  const progress = showProgress(wanted.length);
  for (const part of wanted)
    found.push(await runPart(part, { isQuick: values.quick, machine, servers, progress: progress.of(part) }));
  progress.end();
  await own.drop();
  console.log(`${headingOf(machine, postgres)}\n\n${tableOf(found)}`);
  if (values.quick) console.log('\nA quick run: it shows that everything works, and its figures mean nothing.');
  else console.log(`\nKept in ${await keepResults(machine, postgres, found)}`);
} finally {
  await servers.end();
}
process.exit(found.some(({ trouble }) => trouble !== undefined) ? 1 : 0);
