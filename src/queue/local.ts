// A queue within one process, for where there is no Redis.
import type { Log } from '../log.ts';
import { createLooks } from './looks.ts';
import type { JobName, Queue, Schedules } from './queue.ts';

export function createLocalQueue(log: Log): Queue {
  const looks = createLooks(log);
  const wakings = new Set<NodeJS.Timeout>();
  let schedules: Schedules | undefined;
  let closed = false;

  /** Looks at `atMs` by the clock on the wall, which a timer may be a millisecond ahead of: a look before would find nothing due. */
  const wakeAt = (name: JobName, atMs: number): void => {
    const inMs = atMs - Date.now();
    if (inMs <= 0) return void looks.look(name);
    const timeout = setTimeout(() => {
      wakings.delete(timeout);
      wakeAt(name, atMs);
    }, inMs);
    timeout.unref();
    wakings.add(timeout);
  };

  return {
    wake(name, at) {
      if (!schedules || closed) return;
      const atMs = at?.getTime() ?? 0;
      // What is due after the next regular look is found by that.
      if (atMs - Date.now() <= schedules[name].everyMs) wakeAt(name, atMs);
    },
    work(jobs) {
      schedules = jobs;
      looks.start(jobs);
    },
    isUp: async () => true,
    async close() {
      closed = true;
      for (const timeout of wakings) clearTimeout(timeout);
      await looks.close();
    },
  };
}
