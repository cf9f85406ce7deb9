// Handles texts whose handling was cut short by a crash or a database that went away, each person's in the order in which they came.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { textHandling, textsSetAside } from '../metrics.ts';
import { isDatabaseAway } from '../store/database-fault.ts';
import { claimNext, claimUnhandled, setAside, type UnhandledText } from '../store/inbox.ts';

const batch = 20;

/** A text that throws this often is a fault of ours. Its writer can't wait until that is mended: what they text next goes on. */
const mostFailures = 5;
/** So is one at which the process ends this often before anything can be said about it. */
const mostTries = 10;

export const retryInbox = (context: Context) => async (): Promise<boolean> => {
  const waiting = await claimUnhandled(context.store, context.now(), batch);
  await Promise.all(waiting.map((text) => takeUp(context, text)));
  return waiting.length === batch;
};

/** What waited behind a text is handled right after it. */
async function takeUp(context: Context, first: UnhandledText): Promise<void> {
  let next: UnhandledText | undefined = first;
  while (next && (await isOver(context, next))) next = await claimNext(context.store, context.now(), next.text);
}

/** False where it has to be tried again before anything else of this phone. */
async function isOver(context: Context, waiting: UnhandledText): Promise<boolean> {
  const { text, receivedAt, tries } = waiting;
  if (tries > mostTries) return giveUp(context, waiting, new Error('the process ended whenever it was handled'));
  try {
    const outcome = await handle(context, { of: 'text', text, recorded: true, receivedAt });
    if (outcome !== 'held') textHandling.observe({ outcome }, (context.now().getTime() - receivedAt.getTime()) / 1000);
    return outcome !== 'held';
  } catch (error) {
    if (!isDatabaseAway(error) && tries >= mostFailures) return giveUp(context, waiting, error);
    context.log.error({ error, cause: text.sid, tries }, 'a text could not be handled yet');
    return false;
  }
}

async function giveUp({ store, now, log }: Context, { text, tries }: UnhandledText, error: unknown): Promise<true> {
  await setAside(store, text.sid, now());
  textsSetAside.inc();
  log.error({ error, cause: text.sid, tries }, 'a text was set aside: it can not be handled until a fault is mended');
  return true;
}
