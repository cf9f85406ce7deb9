// A call is over. Reports come late, repeated and in any order.
import type { RequestHandler } from 'express';
import { callIsOver } from '../call-over.ts';
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { endCall } from '../store/outgoing-calls.ts';
import type { CallReport } from '../telephony/provider.ts';
import { formOf } from './verified.ts';

export const receiveCallStatus =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const report = context.provider.readCallStatus(formOf(request));
    const { id } = request.query;
    if (report && typeof id === 'string' && /^\d{1,18}$/.test(id)) await callIsOver(context, id, report);
    else if (report) await endIncoming(context, report);
    response.status(204).end();
  };

async function endIncoming(context: Context, { sid }: CallReport): Promise<void> {
  const contactId = await endCall(context.store, sid, context.now());
  if (contactId !== undefined)
    await handle(context, { of: 'callEnded', ended: { contactId, sid, direction: 'in', cause: sid } });
}
