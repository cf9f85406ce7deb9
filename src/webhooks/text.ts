// A text came in. Twilio gets its empty answer once the text is safe; where it is not, Twilio is told to come again.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import { textHandling, textsReceived } from '../metrics.ts';
import { refuse, sayNothing } from './answer.ts';
import { takeText } from './take-text.ts';
import { formOf } from './verified.ts';

export const receiveText =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const text = context.provider.readText(formOf(request));
    if (!text) return refuse(response, 400, 'This is no text: MessageSid, From and To are needed.');
    textsReceived.inc();
    const startedAtMs = performance.now();
    const outcome = await takeText(context, text);
    textHandling.observe({ outcome }, (performance.now() - startedAtMs) / 1000);
    sayNothing(response, outcome === 'failed' ? 503 : 200);
  };
