// Fetches what was said in calls, keeps it sealed, tells whoever is to hear it, and deletes it at the provider.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import {
  type ClaimedRecording,
  claimRecording,
  giveUpRecording,
  keepSound,
  postponeRecording,
  settleDeleted,
} from '../store/recordings.ts';
import { waitMs } from './backoff.ts';

/** A recording that can't be had for so long is lost. */
const givenUpAfterMs = 24 * 60 * 60_000;

export const fetchRecordings = (context: Context) => async (): Promise<boolean> => {
  const claimed = await claimRecording(context.store, context.now());
  if (!claimed) return false;
  try {
    await takeFurther(context, claimed);
  } catch (error) {
    const { recording, tries, cause } = claimed;
    context.log.error({ error, sid: recording.sid, tries, cause }, 'a recording could not be taken further yet');
    await tryLater(context, claimed);
  }
  return true;
};

/** Each step is done once; where one fails, the next attempt goes on from there. */
async function takeFurther(context: Context, claimed: ClaimedRecording): Promise<void> {
  const { store, provider, now } = context;
  const { recording, isTold, cause } = claimed;
  const state = claimed.isLost ? 'lost' : claimed.isFetched ? 'kept' : await fetchSound(context, claimed);
  if (state === 'notYet') return tryLater(context, claimed);
  if (!isTold) await handle(context, { of: 'recording', recording, cause, isLost: state === 'lost' });
  await provider.deleteRecording(recording.sid);
  await settleDeleted(store, recording.sid, now());
}

async function fetchSound(
  { store, provider, now, log }: Context,
  { recording: { sid }, createdAt, cause }: ClaimedRecording,
): Promise<'kept' | 'lost' | 'notYet'> {
  const sound = await provider.fetchRecording(sid);
  if (sound) {
    await keepSound(store, sid, sound, now());
    return 'kept';
  }
  if (now().getTime() - createdAt.getTime() < givenUpAfterMs) return 'notYet';
  await giveUpRecording(store, sid, now());
  log.error({ sid, cause }, 'a recording was given up: the provider does not have it');
  return 'lost';
}

const tryLater = ({ store, now }: Context, { recording, tries }: ClaimedRecording): Promise<void> =>
  postponeRecording(store, recording.sid, new Date(now().getTime() + waitMs(tries, 'later')));
