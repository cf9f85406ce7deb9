// A text did not arrive: that is decided about, and then there is no more to tell. Where the process dies in between, jobs/tell-undelivered
// does it once more, which changes nothing where it had been done.
import type { Context } from './context.ts';
import { handle } from './handle.ts';
import { unreadTexts } from './store/unread-texts.ts';
import { settleTold, type Untold } from './store/untold.ts';

export async function tellOfUndelivered(context: Context, { id, contactId, ...text }: Untold): Promise<void> {
  const { store, now } = context;
  // Whoever gets no texts is told by telephone what was in it.
  const unread = text.because === 'textless' ? await unreadTexts(store, id, now()) : [];
  if (contactId !== undefined) await handle(context, { of: 'refusal', contactId, unread, ...text });
  await settleTold(store, id);
}
