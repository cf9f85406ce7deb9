// What follows once it is known how a call of ours ended. Whoever learns it may die before it is done: then `jobs/follow-calls` does it.
import type { Context } from './context.ts';
import type { MissedCall } from './domain/event.ts';
import { handle } from './handle.ts';
import { endCall } from './store/outgoing-calls.ts';
import { type SettledCall, settleCall, settleFollowed } from './store/settled-calls.ts';
import type { CallReport } from './telephony/provider.ts';

/**
 * Whoever said who they are has been noted as reached by then; of everybody else a machine picked up, or nobody. `isLeft`: what follows
 * was left undone.
 */
export async function callIsOver(
  context: Context,
  id: string,
  { sid, status }: CallReport,
  isLeft = false,
): Promise<void> {
  const { store, now } = context;
  const wasLive = (await endCall(store, sid, now())) !== undefined || isLeft;
  const missed: MissedCall = status === 'completed' ? 'machine' : status;
  const settled = await settleCall(store, id, missed, { now: now(), wasLive });
  if (settled) await followCall(context, settled, sid);
}

/** `sid`: absent where it was never placed. */
export async function followCall(
  context: Context,
  { id, contactId, cause, missed, talkOf }: SettledCall,
  sid?: string,
): Promise<void> {
  const talk = missed === undefined ? {} : { missed, talkOf };
  await handle(context, { of: 'callEnded', ended: { contactId, sid, cause, direction: 'out', ...talk } });
  await settleFollowed(context.store, id);
}
