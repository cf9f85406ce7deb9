// Somebody is rung for a caller: they hear who it is, and 1 joins them. Anything else, and any machine, is hung up on.
import type { RequestHandler } from 'express';
import { whisperUrlOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { Whisper } from '../telephony/call-script.ts';
import { refuse } from './answer.ts';
import { addressesIn } from './call-addresses.ts';
import { openToken } from './sealed-token.ts';
import { formOf } from './verified.ts';

/** `POST /twilio/call/whisper?t=…`, at first without and then with the key that was pressed. Nothing is looked up. */
export const receiveWhisper =
  (context: Context): RequestHandler =>
  (request, response) => {
    const { provider } = context;
    const token = request.query.t;
    const whisper = openToken(context, token) as Whisper | undefined;
    const step = provider.readCallStep(formOf(request), 0);
    if (!whisper || !step) return refuse(response, 400, 'Nobody is being rung under this address.');
    response.type('text/xml');
    const again = whisperUrlOf(context, String(token));
    const { recording } = addressesIn(context, undefined, again);
    if (step.keys === undefined) response.send(provider.renderWhisper(whisper, again, recording));
    else response.send(step.keys === '1' ? provider.renderJoin() : provider.renderHangUp());
  };
