// The two programs that take the same webhooks: the hotline's web process, and the floor.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, BenchDatabase } from '../part.ts';
import { type Program, type Settings, startProgram } from '../processes.ts';
import { hotlineSettings } from '../world/settings.ts';

/** A folder of its own for what a process keeps on disk. */
export async function dataDirFor(bench: Bench): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'neighborline-bench-'));
  bench.atEnd(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** As the Procfile starts it. */
export const startWeb = async (bench: Bench, { url }: BenchDatabase): Promise<Program> =>
  startProgram(bench, ['dist/main.js', 'web'], hotlineSettings(url, await dataDirFor(bench)), { path: '/readyz' });

/** As the Procfile starts it. `more`: further settings. */
export const startWorker = async (bench: Bench, { url }: BenchDatabase, more: Settings): Promise<Program> =>
  startProgram(
    bench,
    ['dist/main.js', 'worker'],
    { ...hotlineSettings(url, await dataDirFor(bench)), ...more },
    { portName: 'HEALTH_PORT' },
  );

export const startFloor = (bench: Bench, { url }: BenchDatabase): Promise<Program> =>
  startProgram(bench, ['--import', 'tsx', 'bench/floor/main.ts'], { DATABASE_URL: url });
