// Deletes what is of no more use: texts that were handled or sent, thanks, calls that were made and what was announced a month ago, pictures
// whose address has expired, wishes of a year ago, spoken words that have been kept for as long as their community says, and yesterday's ways into the desk.
import type { Context } from '../context.ts';
import { deleteAnnouncedBefore } from '../store/announcements/claim.ts';
import { deleteExpiredSessions } from '../store/desk-sessions.ts';
import { deleteReceivedBefore } from '../store/inbox.ts';
import { deleteKindWordsBefore } from '../store/kind-words.ts';
import { deleteSettledBefore } from '../store/outbox.ts';
import { deleteCallsBefore } from '../store/outgoing-calls.ts';
import { deleteFriendless } from '../store/phone-friends.ts';
import { deleteExpired } from '../store/pictures.ts';
import { deleteExpiredRecordings } from '../store/recordings.ts';
import { deleteWishesBefore } from '../store/sharing.ts';
import { deleteCodesBefore } from '../store/sign-in-codes.ts';

const dayMs = 24 * 60 * 60 * 1000;
const keptForMs = 30 * dayMs;
const wishedForMs = 365 * dayMs;

export const purge =
  ({ store, now }: Context) =>
  async (): Promise<boolean> => {
    const before = new Date(now().getTime() - keptForMs);
    await deleteReceivedBefore(store, before);
    await deleteSettledBefore(store, before);
    await deleteKindWordsBefore(store, before);
    await deleteWishesBefore(store, new Date(now().getTime() - wishedForMs));
    await deleteAnnouncedBefore(store, before);
    await deleteCallsBefore(store, before);
    await deleteFriendless(store);
    await deleteExpired(store, now());
    await deleteExpiredRecordings(store, now());
    await deleteExpiredSessions(store, now());
    await deleteCodesBefore(store, new Date(now().getTime() - dayMs));
    return false;
  };
