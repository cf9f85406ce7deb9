// Handles texts whose handling was cut short by a crash or a database that went away.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { claimUnhandled } from '../store/inbox.ts';

const batch = 20;

export const retryInbox = (context: Context) => async (): Promise<boolean> => {
  const waiting = await claimUnhandled(context.store, context.now(), batch);
  for (const { text, tries } of waiting) {
    try {
      await handle(context, { of: 'text', text, recorded: true });
    } catch (error) {
      context.log.error({ error, sid: text.sid, tries }, 'a text could not be handled yet');
    }
  }
  return waiting.length === batch;
};
