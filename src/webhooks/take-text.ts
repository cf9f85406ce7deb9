// A text is recorded and handled, after what the same person texted before; or it is kept on disk until the database is back.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { handle, type Outcome } from '../handle.ts';
import { isRecorded } from '../store/inbox.ts';
import type { InboundText } from '../telephony/provider.ts';
import { inTime, isAway, keep } from './keep.ts';
import { within } from './within.ts';

/**
 * kept: on disk · recorded: in the inbox, from where retry-inbox takes it up · failed: nowhere; it must be sent again. The others as
 * `handle` tells.
 */
export type Taken = Outcome | 'kept' | 'recorded' | 'failed';

/** Once more after that it took too long. Twilio waits 15 seconds at most. */
const lastAnswerWithinMs = 8_000;

/** How long to wait each time for an earlier text of the same person that is being handled; after that it is retry-inbox's. */
const waitsMs = [10, 20, 40, 80, 160, 320, 640, 1_000];

export async function takeText(context: Context, text: InboundText): Promise<Taken> {
  const arrival = { of: 'text', text, receivedAt: context.now().toISOString() } as const;
  // What came in before it is still on the disk, and may be the same person's.
  if (context.journal?.isWaiting() && (await keep(context, arrival))) return 'kept';
  const handling = handleInTurn(context, text);
  try {
    return await inTime(context, handling);
  } catch (error) {
    context.log[isAway(error) ? 'warn' : 'error']({ error, cause: text.sid }, 'a text could not be handled yet');
    if (!isAway(error)) {
      const recorded = await inTime(context, isRecorded(context.store, text.sid)).catch(() => undefined);
      if (recorded !== undefined) return recorded ? 'recorded' : 'failed';
    }
    if (await keep(context, arrival)) return 'kept';
    // It is nowhere else, so that the database is worth waiting for as long as Twilio waits.
    return within(lastAnswerWithinMs, handling).catch(() => 'failed');
  }
}

async function handleInTurn(context: Context, text: InboundText): Promise<Outcome> {
  let outcome = await handle(context, { of: 'text', text, recorded: false });
  for (const waitMs of waitsMs) {
    if (outcome !== 'held') break;
    await sleep(waitMs);
    outcome = await handle(context, { of: 'text', text, recorded: true });
  }
  return outcome;
}
