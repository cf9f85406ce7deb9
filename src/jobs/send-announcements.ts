// Lets announcements go out at the rate of each line, behind everything else: some at a time, each recipient decided about in their turn.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { claimTurns, endAnnounced, isAnythingAnnounced, listUngathered } from '../store/announcements/claim.ts';
import { gather } from '../store/announcements/gather.ts';

/** While something is on its way it is looked at this often. */
const lookEveryMs = 500;

export const sendAnnouncements = (context: Context) => async (): Promise<boolean> => {
  const { store, queue, log, now } = context;
  if (!(await isAnythingAnnounced(store, now()))) return false;
  for (const { announcement, community } of await listUngathered(store))
    await gather(store, community, announcement, now());
  // Its claim runs out, and its turn comes again.
  for (const turn of await claimTurns(store, now()))
    await handle(context, { of: 'announcement', ...turn }).catch((error: unknown) =>
      log.error({ error, cause: turn.announcementId }, 'an announcement could not be told yet'),
    );
  await endAnnounced(store, now());
  queue.wake('sendAnnouncements', new Date(now().getTime() + lookEveryMs));
  return false;
};
