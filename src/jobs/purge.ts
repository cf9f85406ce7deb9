// Deletes what is of no more use: texts that were handled or sent a month ago, and pictures whose address has expired.
import type { Context } from '../context.ts';
import { deleteReceivedBefore } from '../store/inbox.ts';
import { deleteSettledBefore } from '../store/outbox.ts';
import { deleteExpired } from '../store/pictures.ts';
import { deleteExpiredRecordings } from '../store/recordings.ts';

const keptForMs = 30 * 24 * 60 * 60 * 1000;

export const purge =
  ({ store, now }: Context) =>
  async (): Promise<boolean> => {
    const before = new Date(now().getTime() - keptForMs);
    await deleteReceivedBefore(store, before);
    await deleteSettledBefore(store, before);
    await deleteExpired(store, now());
    await deleteExpiredRecordings(store, now());
    return false;
  };
