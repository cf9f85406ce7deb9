// Two web and two worker processes, as real processes, which are killed and started again.
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChildHotline, type Settings, spawnHotline } from '../../support/child-hotline.ts';
import type { Balancer } from './balancer.ts';

export type Part = 'web' | 'worker';

export interface Process {
  readonly part: Part;
  /** Ends it and, where it is up, waits until it is gone. Resolves to its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Starts it, and resolves once it answers. */
  start(): Promise<void>;
  /** Everything that it wrote, in all its lives. */
  output(): string;
}

export interface ProcessOptions {
  readonly port: number;
  readonly settings: Settings;
  /** What node runs. */
  readonly program: readonly string[];
  readonly balancer: Balancer;
}

export function createProcess(part: Part, { port, settings, program, balancer }: ProcessOptions): Process {
  const past: string[] = [];
  let child: (ChildHotline & { hasEnded(): boolean }) | undefined;
  return {
    part,
    async end(signal) {
      const ending = child;
      child = undefined;
      if (!ending) return 0;
      // Whoever stops a process in order takes it out of service first.
      if (signal === 'SIGTERM') balancer.inService.delete(port);
      const code = await ending.end(signal);
      balancer.inService.delete(port);
      past.push(ending.output());
      return code;
    },
    async start() {
      const reached = part === 'web' ? { PORT: `${port}` } : { HEALTH_PORT: `${port}` };
      const starting = spawnHotline({ ...settings, ...reached }, part, program);
      child = starting;
      while (!(await isAlive(port))) {
        if (starting.hasEnded()) throw new Error(`a ${part} process did not start: ${starting.output().slice(-2000)}`);
        await sleep(50);
      }
      if (part === 'web' && child === starting) balancer.inService.add(port);
    },
    output: () => [...past, child?.output() ?? ''].join('\n'),
  };
}

async function isAlive(port: number): Promise<boolean> {
  try {
    // While it starts it holds its port and answers nothing.
    return (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
