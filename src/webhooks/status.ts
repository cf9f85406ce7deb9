// What became of a text that we sent. Reports come late, repeated and in any order.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { recordStatus } from '../store/outbox.ts';
import { refusalOf } from '../telephony/twilio/errors.ts';
import { formOf } from './verified.ts';

export const receiveTextStatus =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const report = context.provider.readStatus(formOf(request));
    const id =
      typeof request.query.id === 'string' && /^\d{1,18}$/.test(request.query.id) ? request.query.id : undefined;
    if (report && id !== undefined) {
      const contactId = await recordStatus(context.store, id, report);
      const because = refusalOf(report.errorCode);
      if (contactId !== undefined && because) await handle(context, { of: 'refusal', contactId, because });
    }
    response.status(204).end();
  };
