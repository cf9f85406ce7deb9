// A queue within one process, for where there is no Redis.
import type { Log } from '../log.ts';
import { createLooks } from './looks.ts';
import type { JobName, Queue, Schedules } from './queue.ts';

export function createLocalQueue(log: Log): Queue {
  const looks = createLooks(log);
  const wakings = new Set<NodeJS.Timeout>();
  let schedules: Schedules | undefined;
  let closed = false;

  const wakeLater = (name: JobName, inMs: number): void => {
    const timeout = setTimeout(() => {
      wakings.delete(timeout);
      void looks.look(name);
    }, inMs);
    timeout.unref();
    wakings.add(timeout);
  };

  return {
    wake(name, at) {
      if (!schedules || closed) return;
      const inMs = at ? at.getTime() - Date.now() : 0;
      // What is due after the next regular look is found by that.
      if (inMs > schedules[name].everyMs) return;
      if (inMs <= 0) void looks.look(name);
      else wakeLater(name, inMs);
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
