// The looks of one process at the database: one run of a job at a time, regularly even though nobody asks for it.
import type { Log } from '../log.ts';
import type { Job, JobName, Schedules } from './queue.ts';
import { jobNames } from './queue.ts';

export interface Looks {
  /** Looks once, and from then on regularly. */
  start(schedules: Schedules): void;
  /**
   * Looks soon; many calls before it begins count as one. Resolves once a look that began after the call has ended: to whether it
   * did what it should. Resolves to false at once where nothing was started, and never rejects.
   */
  look(name: JobName): Promise<boolean>;
  /** Lets running looks, and what they began, finish, and begins no more. */
  close(): Promise<void>;
}

export function createLooks(log: Log): Looks {
  const running = new Map<JobName, Promise<boolean>>();
  const again = new Set<JobName>();
  const regular: NodeJS.Timeout[] = [];
  let schedules: Schedules | undefined;
  let closed = false;

  const look = async (name: JobName): Promise<boolean> => {
    if (!schedules || closed) return false;
    const current = running.get(name);
    if (current) {
      again.add(name);
      return current;
    }
    const run = runWhileThereIsMore(name, schedules[name].job);
    running.set(name, run);
    return run;
  };

  /**
   * Runs a job until it finds nothing more; a call in the meantime makes it look once more. The last look for a call and the end of
   * the run are one step, so that no call falls between them.
   */
  const runWhileThereIsMore = async (name: JobName, job: Job): Promise<boolean> => {
    await Promise.resolve();
    let worked = false;
    let more = true;
    while (more && !closed) {
      again.delete(name);
      try {
        more = await job();
        worked = true;
      } catch (error) {
        log.error({ error, job: name }, 'a job failed and will be tried again');
        more = false;
        worked = false;
      }
      more ||= again.has(name);
    }
    running.delete(name);
    return worked && !more;
  };

  return {
    look,
    start(given) {
      schedules = given;
      for (const name of jobNames) {
        const timer = setInterval(() => void look(name), given[name].everyMs);
        timer.unref();
        regular.push(timer);
        void look(name);
      }
    },
    async close() {
      closed = true;
      for (const timer of regular) clearInterval(timer);
      await Promise.all(running.values());
      if (schedules) await Promise.all(jobNames.map((name) => schedules?.[name].finish?.()));
    },
  };
}
