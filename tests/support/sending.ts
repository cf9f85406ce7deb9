// Sends what is to be sent at one moment of a test's clock, though a line may send only so many a second.
import type { Context } from '../../src/context.ts';
import { createSender } from '../../src/jobs/send-outbox.ts';

/** Sends what is due. Nobody waits for a line to be free again: the sender's own clock runs ahead, and nobody else's. */
export async function sendDue(context: Context): Promise<void> {
  let aheadMs = 0;
  let freeAt: Date | undefined;
  const sender = createSender({
    ...context,
    now: () => new Date(context.now().getTime() + aheadMs),
    queue: {
      ...context.queue,
      wake: (_, at) => {
        freeAt = at ?? freeAt;
      },
    },
  });
  let hasMoved = true;
  while (hasMoved || freeAt) {
    freeAt = undefined;
    hasMoved = await sender.look();
    await sender.finish();
    if (!hasMoved && freeAt) aheadMs = whenSet(freeAt).getTime() - context.now().getTime();
  }
}

/** The compiler takes what a callback has assigned for unassigned. */
const whenSet = (at: Date): Date => at;

/** One look of a sender, and what came of it. */
export async function sendOnce(context: Context): Promise<boolean> {
  const sender = createSender(context);
  const hasMoved = await sender.look();
  await sender.finish();
  return hasMoved;
}
