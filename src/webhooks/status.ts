// What became of a text that we sent. Reports come late, repeated and in any order.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import type { StatusReport } from '../telephony/provider.ts';
import { inTime, isAway, keep } from './keep.ts';
import { takeStatus } from './take-status.ts';
import { formOf } from './verified.ts';

export const receiveTextStatus =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const report = context.provider.readStatus(formOf(request));
    const { id } = request.query;
    const isOurs = typeof id === 'string' && /^\d{1,18}$/.test(id);
    const isSafe = !report || !isOurs || (await isTaken(context, id, report));
    response.status(isSafe ? 204 : 503).end();
  };

/** True where it is in the database or on the disk. */
async function isTaken(context: Context, outboxId: string, report: StatusReport): Promise<boolean> {
  const arrival = { of: 'status', outboxId, report } as const;
  // A database that is away is not waited for again and again: reports come in any order, so that this one can come later.
  if (context.journal?.isWaiting() && (await keep(context, arrival))) return true;
  try {
    await inTime(context, takeStatus(context, outboxId, report));
    return true;
  } catch (error) {
    if (!isAway(error)) throw error;
    return keep(context, arrival);
  }
}
