// Fires the timers that are due. What they lead to is decided when they fire.
import type { Context } from '../context.ts';
import { timerAbout } from '../domain/timers.ts';
import { handle } from '../handle.ts';
import { claimDue, type DueTimer } from '../store/timers.ts';

const batch = 20;
const secondMs = 1_000;

/**
 * What fell due at different moments happens in that order, however late it is: after an hour without a worker, too, people hear
 * first what came first. What fell due within one second happens at once, each request's and each
 * phone's one after the other.
 */
export const fireTimers = (context: Context) => async (): Promise<boolean> => {
  const timers = await claimDue(context.store, context.now(), batch);
  for (const together of alike(timers, ({ dueAt }) => Math.floor(dueAt.getTime() / secondMs)))
    await Promise.all(alike(together, timerAbout).map((those) => fireInOrder(context, those)));
  return timers.length === batch;
};

/** Those with the same key together, all in their order. */
function alike<Key>(timers: readonly DueTimer[], keyOf: (timer: DueTimer) => Key): readonly (readonly DueTimer[])[] {
  const groups = new Map<Key, DueTimer[]>();
  for (const timer of timers) groups.set(keyOf(timer), [...(groups.get(keyOf(timer)) ?? []), timer]);
  return [...groups.values()];
}

async function fireInOrder(context: Context, timers: readonly DueTimer[]): Promise<void> {
  for (const timer of timers) await fire(context, timer);
}

async function fire(context: Context, timer: DueTimer): Promise<void> {
  try {
    await handle(context, { of: 'timer', timer });
  } catch (error) {
    // Its claim runs out, and it fires again.
    context.log.error(
      { error, timerId: timer.id, timer: timer.kind, cause: timer.cause },
      'a timer could not be fired yet',
    );
  }
}
