// What was kept on disk goes into the database once that is back, oldest first.
import type { Context } from '../context.ts';
import type { Arrival } from '../journal/arrival.ts';
import type { Taking } from '../journal/journal.ts';
import { recordText } from '../store/inbox.ts';
import { isAway } from './keep.ts';
import { takeStatus } from './take-status.ts';

const everyMs = 1_000;

/**
 * Looks every second. Resolves once it is known what an earlier process has left, so that what comes in now goes behind it. `stop`
 * resolves once what is in hand is done.
 */
export async function startDraining(context: Context): Promise<{ stop(): Promise<void> }> {
  await takeOver(context);
  let running = Promise.resolve();
  let isRunning = false;
  const look = (): void => {
    if (isRunning) return;
    isRunning = true;
    running = drainJournal(context).finally(() => {
      isRunning = false;
    });
  };
  const regularly = setInterval(look, everyMs);
  look();
  return {
    async stop() {
      clearInterval(regularly);
      await running;
    },
  };
}

/** One look. Texts are recorded here, and handled as all that were recorded and not handled. Never rejects. */
export async function drainJournal(context: Context): Promise<void> {
  const { journal, log, queue } = context;
  if (!journal) return;
  let texts = 0;
  await takeOver(context);
  try {
    await journal.drain(async (arrival) => {
      const taking = await take(context, arrival);
      if (arrival.of === 'text' && taking === 'taken') texts += 1;
      return taking;
    });
  } catch (error) {
    if (isAway(error)) log.debug({ error }, 'the database is still away');
    else log.error({ error }, 'what is kept on disk can not be read');
  }
  if (texts === 0) return;
  log.info({ count: texts }, 'texts that were kept on disk are in the database');
  queue.wake('retryInbox');
}

async function takeOver({ journal, log }: Context): Promise<void> {
  try {
    await journal?.takeOver();
  } catch (error) {
    log.error({ error }, 'what other processes left on disk can not be taken up');
  }
}

async function take(context: Context, arrival: Arrival): Promise<Taking> {
  try {
    switch (arrival.of) {
      case 'text':
        await recordText(context.store, arrival.text, new Date(arrival.receivedAt));
        break;
      case 'status':
        await takeStatus(context, arrival.outboxId, arrival.report);
        break;
      default:
        arrival satisfies never;
    }
    return 'taken';
  } catch (error) {
    if (isAway(error)) throw error;
    context.log.error({ error }, 'something that was kept on disk can not be taken, and is set aside');
    return 'refused';
  }
}
