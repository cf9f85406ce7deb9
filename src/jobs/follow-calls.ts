// Takes up calls of ours of which nobody reported that they are over, as where we were away by then, or after which nobody did what has
// to follow: whoever was to hear news is called again.
import { callIsOver, followCall } from '../call-over.ts';
import type { Context } from '../context.ts';
import { claimUnfollowed, type UnfollowedCall } from '../store/settled-calls.ts';

const batch = 10;

export const followCalls = (context: Context) => async (): Promise<boolean> => {
  const calls = await claimUnfollowed(context.store, context.now(), batch);
  for (const call of calls) {
    try {
      await follow(context, call);
    } catch (error) {
      context.log.warn({ error, outgoingId: call.id, cause: call.cause }, 'a call could not be followed up yet');
    }
  }
  return calls.length === batch;
};

async function follow(context: Context, call: UnfollowedCall): Promise<void> {
  // Its id got lost with whoever placed it: by now it is over, or what follows is put off while it goes on.
  if (call.missed !== undefined || call.sid === undefined) return followCall(context, call, call.sid);
  const report = await context.provider.askOfCall(call.sid);
  if (report) await callIsOver(context, call.id, report, true);
}
