// Fires the timers that are due. What they lead to is decided when they fire.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { claimDue } from '../store/timers.ts';

const batch = 20;

export const fireTimers = (context: Context) => async (): Promise<boolean> => {
  const timers = await claimDue(context.store, context.now(), batch);
  await Promise.all(
    timers.map(async (timer) => {
      try {
        await handle(context, { of: 'timer', timer });
      } catch (error) {
        // Its claim runs out, and it fires again.
        context.log.error(
          { error, timerId: timer.id, timer: timer.kind, cause: timer.cause },
          'a timer could not be fired yet',
        );
      }
    }),
  );
  return timers.length === batch;
};
