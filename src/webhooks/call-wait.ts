// Somebody waits in a room: they hear what is happening, again and again, until somebody else is there.
import type { RequestHandler } from 'express';
import { waitUrlOf } from '../addresses.ts';
import { inWords } from '../call-wording.ts';
import type { Context } from '../context.ts';
import { whileWaiting } from '../domain/on-call/while-waiting.ts';
import { askToFetch } from '../store/steered-calls.ts';
import { findWaiting, type WaitingCall } from '../store/waiting-calls.ts';
import { refuse } from './answer.ts';
import { formOf } from './verified.ts';

/** `POST /twilio/call/wait?n=…`: what is said for the nth time, counted from 0. */
export const receiveWait =
  (context: Context): RequestHandler =>
  async (request, response) => {
    const { n } = request.query;
    const step = context.provider.readCallStep(formOf(request), 0);
    const waiting = step && (await findWaiting(context.store, step.sid));
    if (!waiting || typeof n !== 'string' || !/^\d{1,4}$/.test(n)) return refuse(response, 400, 'Nobody waits here.');
    const turn = Number(n);
    if (isSecond(waiting) && turn > 0) await fetchOut(context, step.sid);
    const wait = context.provider.renderWait(wordsFor(context, waiting, turn), waitUrlOf(context, turn + 1));
    response.type('text/xml').send(wait);
  };

/** They come to somebody who waits already. */
const isSecond = ({ state: { place } }: WaitingCall): boolean =>
  place.menu === 'companyRoom' || (place.menu === 'friendsRoom' && place.side === 'other');

/** A helper who has been alone for so long need not wait for somebody who is gone. */
async function fetchOut({ store, queue, now }: Context, sid: string): Promise<void> {
  await askToFetch(store, sid, now());
  queue.wake('steerCalls');
}

function wordsFor({ languages }: Context, waiting: WaitingCall, turn: number) {
  const { state, called, emergency } = waiting;
  const { language, listening, place } = state;
  const said = isSecond(waiting)
    ? ({ say: 'waitAlone' } as const)
    : place.menu === 'friendsRoom'
      ? ({ say: 'friendsWait', name: place.name } as const)
      : whileWaiting(turn, { called, listen: emergency.listen });
  return inWords({ language, listening, say: [said], act: { do: 'hangUp' } }, languages);
}
