// Places the calls that are due, one a second.
import { callStatusUrlOf, outgoingUrlOf } from '../addresses.ts';
import { followCall } from '../call-over.ts';
import type { Context } from '../context.ts';
import { callsPlaced } from '../metrics.ts';
import { type ClaimedCall, claimCall, postponeCall, settlePlaced, sidsOfCallsBeside } from '../store/outgoing-calls.ts';
import { settleCall } from '../store/settled-calls.ts';
import { asksWithinMs, attemptLastsMs } from '../telephony/attempt.ts';
import type { SendResult } from '../telephony/provider.ts';

const secondMs = 1_000;
const firstWaitMs = 5 * secondMs;
const longestWaitMs = 300 * secondMs;
/** A call that could not be placed for so long counts as one that nobody answered. */
const givenUpAfterMs = 3_600 * secondMs;
/** The provider's clock and ours may differ by this much. */
const clockSlackMs = 60 * secondMs;

export const placeCalls = (context: Context) => async (): Promise<boolean> => {
  const call = await claimCall(context.store, context.now());
  if (!call) return false;
  const result = await place(context, call);
  const { id: outgoingId, cause, tries, isDoubtful: doubtful } = call;
  callsPlaced.inc({ result: result.ok ? 'placed' : result.because });
  context.log.info(
    { outgoingId, cause, tries, doubtful, ...(result.ok ? { sid: result.sid } : { result: result.because }) },
    result.ok ? 'a call was placed' : 'a call was not placed',
  );
  await settle(context, call, result);
  context.queue.wake('placeCalls', new Date(context.now().getTime() + secondMs));
  return false;
};

/** Where an earlier attempt did not come back, the provider is asked whether it was taken before the phone rings again. */
async function place(
  { provider, publicUrl, store, now }: Context,
  { id, from, to, isDoubtful, claimedAt, createdAt }: ClaimedCall,
): Promise<SendResult> {
  const since = new Date(createdAt.getTime() - clockSlackMs);
  const found = isDoubtful
    ? await provider.findCall({ from, to }, since, await sidsOfCallsBeside(store, id))
    : undefined;
  if (found !== undefined) return { ok: true, sid: found };
  if (now().getTime() - claimedAt.getTime() > asksWithinMs) return { ok: false, because: 'later' };
  const reachable = { publicUrl };
  return provider.placeCall({
    from,
    to,
    answerUrl: outgoingUrlOf(reachable, id),
    statusUrl: callStatusUrlOf(reachable, id),
  });
}

async function settle(context: Context, call: ClaimedCall, result: SendResult): Promise<void> {
  const { store, now, log } = context;
  if (result.ok) return settlePlaced(store, call.id, result.sid);
  const { because } = result;
  const nowMs = now().getTime();
  const isOver = nowMs - call.createdAt.getTime() > givenUpAfterMs;
  if (isOver || (because !== 'later' && because !== 'unclear' && because !== 'lost')) {
    log.error(
      { outgoingId: call.id, cause: call.cause, ...(result.errorCode !== undefined && { code: result.errorCode }) },
      'a call could not be placed',
    );
    const settled = await settleCall(store, call.id, 'failed', { now: now() });
    if (settled) await followCall(context, settled);
    return;
  }
  const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** call.tries) * (0.5 + Math.random() / 2);
  const settledAtMs = because === 'lost' ? call.claimedAt.getTime() + attemptLastsMs : nowMs;
  const until = new Date(Math.max(settledAtMs, nowMs + waitMs));
  await postponeCall(store, call.id, because === 'later' ? 'queued' : 'placing', until);
}
