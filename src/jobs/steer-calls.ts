// Lets phones fall silent that ring for nobody any more, and fetches calls out of the room in which they wait or talk.
import { callStepUrlOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import { claimFetched, claimRinging, settleFetched, settleRinging } from '../store/steered-calls.ts';

export const steerCalls = (context: Context) => async (): Promise<boolean> => {
  const { store, provider, publicUrl, now } = context;
  const [ringing, fetched] = await Promise.all([claimRinging(store, now()), claimFetched(store, now())]);
  await Promise.all([
    ...ringing.map((sid) =>
      attempt(context, sid, async () => {
        await provider.stopRinging(sid);
        await settleRinging(store, sid);
      }),
    ),
    ...fetched.map((call) =>
      attempt(context, call.sid, async () => {
        await provider.fetchCall(call.sid, callStepUrlOf({ publicUrl }, call.nextStep));
        await settleFetched(store, call);
      }),
    ),
  ]);
  return ringing.length + fetched.length > 0;
};

/** What fails is claimed again after a while. */
async function attempt({ log }: Context, sid: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ error, cause: sid }, 'a call could not be steered yet');
  }
}
