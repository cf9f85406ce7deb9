// On what the bench ran: whoever reads the figures later needs to know.
import { execFile } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { promisify } from 'node:util';

export interface Machine {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
}

const run = promisify(execFile);

const git = (...args: readonly string[]): Promise<string> =>
  run('git', [...args]).then(
    ({ stdout }) => stdout.trim(),
    () => 'unknown',
  );

export async function describeMachine(now: Date): Promise<Machine> {
  const commit = await git('rev-parse', '--short', 'HEAD');
  const hasChanges = (await git('status', '--porcelain', '--', 'src', 'prisma', 'bench')) !== '';
  const cores = cpus();
  return {
    date: now.toISOString(),
    commit: hasChanges ? `${commit} with changes` : commit,
    node: process.version,
    cores: cores.length,
    cpu: cores[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}
