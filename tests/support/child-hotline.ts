// `npm start` as a process of its own, that can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Settings = Readonly<Record<string, string>>;

export interface ChildHotline {
  /** Ends it with a signal and waits until it is gone; its exit code, or null after SIGKILL. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Everything it wrote. */
  output(): string;
}

const fromSource = ['--import', 'tsx', 'src/main.ts'];

/** Starts it, or one part of it, and does not wait for it. `program`: what node runs. */
export function spawnHotline(
  settings: Settings,
  part?: 'web' | 'worker',
  program: readonly string[] = fromSource,
): ChildHotline & { hasEnded(): boolean } {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...program, ...(part === undefined ? [] : [part])], {
    cwd: root,
    env: { PATH, HOME, LOG_LEVEL: 'debug', ...settings },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let written = '';
  const write = (chunk: Buffer): void => {
    written += chunk.toString('utf8');
  };
  child.stdout.on('data', write);
  child.stderr.on('data', write);
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  void gone.then(() => process.off('exit', kill));
  return {
    end: (signal) => {
      child.kill(signal);
      return gone;
    },
    output: () => written,
    hasEnded: () => hasEnded(child),
  };
}

/** Resolves once it answers. Rejects with what it wrote where it ends before that. */
export async function startChildHotline(settings: Settings & { readonly PORT: string }): Promise<ChildHotline> {
  const hotline = spawnHotline(settings);
  while (!(await isReady(settings.PORT))) {
    if (hotline.hasEnded()) throw new Error(`the hotline did not start: ${hotline.output()}`);
    await sleep(50);
  }
  return hotline;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function isReady(port: string): Promise<boolean> {
  try {
    // While it starts it holds its port and answers nothing.
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(500) })).ok;
  } catch {
    return false;
  }
}
