// A queue within one process: a timer for every job, one run of a job at a time.
import type { Log } from '../log.ts';
import type { Job, JobName, Queue, Schedule } from './queue.ts';

export function createLocalQueue(log: Log): Queue {
  const running = new Map<JobName, Promise<void>>();
  const wakings = new Map<JobName, Set<NodeJS.Timeout>>();
  const again = new Set<JobName>();
  let schedules: Readonly<Record<JobName, Schedule>> | undefined;
  let closed = false;

  const run = (name: JobName): void => {
    if (!schedules || closed) return;
    if (running.has(name)) again.add(name);
    else running.set(name, runWhileThereIsMore(name, schedules[name].job));
  };

  /**
   * Runs a job until it finds nothing more; a waking in the meantime makes it look once more. The last look for a waking and the
   * end of the run are one step, so that no waking falls between them.
   */
  const runWhileThereIsMore = async (name: JobName, job: Job): Promise<void> => {
    await Promise.resolve();
    let more = true;
    while (more && !closed) {
      again.delete(name);
      more = await job().catch((error: unknown) => {
        log.error({ error, job: name }, 'a job failed and will be tried again');
        return false;
      });
      more ||= again.has(name);
    }
    running.delete(name);
  };

  const wakeLater = (name: JobName, inMs: number): void => {
    const timeouts = wakings.get(name) ?? new Set();
    wakings.set(name, timeouts);
    const timeout = setTimeout(() => {
      timeouts.delete(timeout);
      run(name);
    }, inMs);
    timeout.unref();
    timeouts.add(timeout);
  };

  return {
    wake(name, at) {
      if (!schedules || closed) return;
      const inMs = at ? at.getTime() - Date.now() : 0;
      const { everyMs } = schedules[name];
      // What is due after the next regular look is found by that.
      if (inMs > everyMs) return;
      if (inMs <= 0) run(name);
      else wakeLater(name, inMs);
    },
    work(jobs) {
      schedules = jobs;
      for (const name of Object.keys(jobs) as JobName[]) {
        const regular = setInterval(() => run(name), jobs[name].everyMs);
        regular.unref();
        wakings.set(name, new Set([regular]));
        run(name);
      }
    },
    async close() {
      closed = true;
      for (const timeouts of wakings.values()) for (const timeout of timeouts) clearTimeout(timeout);
      await Promise.all(running.values());
    },
  };
}
