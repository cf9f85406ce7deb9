// A call is over. Reports come late, repeated and in any order.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import type { MissedCall } from '../domain/event.ts';
import { handle } from '../handle.ts';
import { endCall, settleCall } from '../store/outgoing-calls.ts';
import type { CallReport } from '../telephony/provider.ts';
import { formOf } from './verified.ts';

export const receiveCallStatus =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const report = context.provider.readCallStatus(formOf(request));
    const { id } = request.query;
    if (report && typeof id === 'string' && /^\d{1,18}$/.test(id)) await endOutgoing(context, id, report);
    else if (report) await endIncoming(context, report);
    response.status(204).end();
  };

async function endIncoming(context: Context, { sid }: CallReport): Promise<void> {
  const contactId = await endCall(context.store, sid, context.now());
  if (contactId !== undefined)
    await handle(context, { of: 'callEnded', ended: { contactId, sid, direction: 'in', cause: sid } });
}

/** Whoever said who they are has been noted as reached by then; of everybody else a machine picked up, or nobody. */
async function endOutgoing(context: Context, id: string, { sid, status }: CallReport): Promise<void> {
  const heardBy = await endCall(context.store, sid, context.now());
  const missed: MissedCall = status === 'completed' ? 'machine' : status;
  const unanswered = await settleCall(context.store, id, missed);
  if (unanswered) await handle(context, { of: 'callEnded', ended: { ...unanswered, sid, direction: 'out', missed } });
  else if (heardBy !== undefined)
    await handle(context, { of: 'callEnded', ended: { contactId: heardBy, sid, direction: 'out' } });
}
