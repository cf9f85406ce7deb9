// A text came in: recorded, handled and committed before Twilio gets its empty answer.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { textHandling } from '../metrics.ts';
import { refuse, sayNothing } from './answer.ts';
import { formOf } from './verified.ts';

export const receiveText =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const text = context.provider.readText(formOf(request));
    if (!text) return refuse(response, 400, 'This is no text: MessageSid, From and To are needed.');
    const startedAtMs = performance.now();
    try {
      const outcome = await handle(context, { of: 'text', text, recorded: false });
      textHandling.observe({ outcome }, (performance.now() - startedAtMs) / 1000);
      sayNothing(response);
    } catch (error) {
      // If it stands in the inbox, retry-inbox takes it up; if not, this answer makes Twilio send it again.
      context.log.error({ error, sid: text.sid }, 'a text could not be handled yet');
      textHandling.observe({ outcome: 'failed' }, (performance.now() - startedAtMs) / 1000);
      sayNothing(response, 503);
    }
  };
