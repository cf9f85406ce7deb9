// `npm start` on a data folder that is there, until it is ready.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataDirFor } from '../load/programs.ts';
import type { Bench, Part } from '../part.ts';
import { freePort, type Settings, startProgram } from '../processes.ts';
import { medianOf, takeTurns } from '../rounds.ts';

export const start: Part = {
  name: 'start',
  work: '`npm start` on a data folder that is there, until /readyz says yes',
  floor: "the embedded PostgreSQL's own start, and node loading the same packages",
  boundSeconds: 120,
  run,
};

async function run(bench: Bench): Promise<void> {
  const dataDir = await dataDirFor(bench);
  const settings = { DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  bench.progress(0, 'a first start');
  await timeStart(bench, ['dist/main.js'], settings, '/readyz');
  const home = await mkdtemp(join(tmpdir(), 'neighborline-bench-pg-'));
  bench.atEnd(() => rm(home, { recursive: true, force: true }));
  // PostgreSQL does not run as root: its own user has to get there.
  await chmod(home, 0o755);
  const floor = ['--import', 'tsx', 'bench/floor/start.ts'];
  const own = { DATA_DIR: join(home, 'data'), PG_PORT: String(await freePort()) };
  await startProgram(bench, floor, { ...own, MAKE: '1' }).catch(() => undefined);
  const turns = await takeTurns(
    bench,
    {
      work: () => timeStart(bench, ['dist/main.js'], settings, '/readyz'),
      floor: () => timeStart(bench, floor, own, '/'),
    },
    { onRound: (round) => bench.progress(round / bench.rounds, `round ${round}`) },
  );
  const both = { work: medianOf(turns.work), floor: medianOf(turns.floor) };
  bench.found({ of: 'until ready', unit: 'ms', ...both, ratio: both.work / both.floor, wanted: { atMost: 2 } });
}

async function timeStart(bench: Bench, args: readonly string[], settings: Settings, path: string): Promise<number> {
  const begunAt = performance.now();
  const program = await startProgram(bench, args, settings, { path });
  const tookMs = performance.now() - begunAt;
  await program.end();
  return tookMs;
}
