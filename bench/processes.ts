// Programs that are measured run as processes of their own; what they spend of the processors is read from the system.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchDatabase } from './part.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

export interface Program {
  readonly pid: number;
  readonly url: string;
  end(): Promise<void>;
}

export type Settings = Readonly<Record<string, string>>;

const patienceMs = 60_000;

/** Starts `node …` with a port of its own, which `portName` tells it, and waits until `path` answers. It ends with the part at the latest. */
export async function startProgram(
  bench: Bench,
  args: readonly string[],
  settings: Settings,
  { path = '/healthz', portName = 'PORT' }: { readonly path?: string; readonly portName?: string } = {},
): Promise<Program> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { PATH, HOME, [portName]: String(port), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-2_000);
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const program = { pid: child.pid ?? 0, url: `http://127.0.0.1:${port}`, end: () => ended(child) };
  bench.atEnd(program.end);
  const givesUpAt = Date.now() + patienceMs;
  while (!(await answers(program.url + path))) {
    if (hasEnded(child) || Date.now() > givesUpAt) throw new Error(`${args.join(' ')} did not start: ${complaint}`);
    await sleep(10);
  }
  return program;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(killing);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Linux counts in hundredths of a second. */
const tickMs = 10;

interface Stat {
  readonly parent: number;
  readonly cpuMs: number;
}

function statOf(pid: number | string): Stat | undefined {
  try {
    // What stands before the last bracket is the program's name, which may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs };
  } catch {
    return undefined;
  }
}

/** What a process has spent of the processors; `NaN` where the system does not tell. */
export const cpuMsOf = ({ pid }: Pick<Program, 'pid'>): number => statOf(pid)?.cpuMs ?? Number.NaN;

/** What the processes of the database server that are there have spent of the processors. */
export async function databaseCpuMs({ pool }: BenchDatabase): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const server = statOf(rows[0]?.pid ?? 0)?.parent;
  if (server === undefined) return Number.NaN;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(name) ?? [])
    .filter(({ parent }) => parent === server);
  return children.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

/** In MiB; `NaN` where the system does not tell. */
export function residentMiB({ pid }: Pick<Program, 'pid'>): number {
  try {
    const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kib) / 1024;
  } catch {
    return Number.NaN;
  }
}
