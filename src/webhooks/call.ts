// A call came in, or a step of it was answered: handled and committed, then said.
import type { Request, RequestHandler, Response } from 'express';
import { callStepUrlOf } from '../addresses.ts';
import { inTrouble } from '../call-wording.ts';
import type { Context } from '../context.ts';
import { handleCallStep } from '../handle.ts';
import type { WordedScript } from '../telephony/call-script.ts';
import { refuse } from './answer.ts';
import { addressesIn } from './call-addresses.ts';
import { formOf } from './verified.ts';
import { within } from './within.ts';

/** `POST /twilio/call`: a call begins. */
export const receiveCall = (context: Context): RequestHandler => step(context, () => 0);

/** `POST /twilio/call/out?id=…`: a call of ours was picked up. */
export const receiveOutgoing = (context: Context): RequestHandler =>
  step(
    context,
    () => 0,
    ({ query: { id } }) => (typeof id === 'string' && /^\d{1,18}$/.test(id) ? id : undefined),
  );

/** `POST /twilio/call/step?n=…&about=…&others=1`: what was heard after step n - 1. */
export const receiveCallStep = (context: Context): RequestHandler =>
  step(context, (n) => (typeof n === 'string' && /^\d{1,4}$/.test(n) ? Number(n) : undefined));

const uuidIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) ? value : undefined;

/** What is committed too late is said when the step is asked for again. */
const step =
  (
    context: Context,
    numberFrom: (n: unknown) => number | undefined,
    outgoingFrom: (request: Request) => string | undefined = () => undefined,
  ): RequestHandler =>
  async (request, response) => {
    const number = numberFrom(request.query.n);
    const { about, others } = request.query;
    const read = number === undefined ? undefined : context.provider.readCallStep(formOf(request), number);
    const heard = read && {
      ...{ ...read, outgoingId: outgoingFrom(request), about: uuidIn(about), afterOthers: others === '1' },
    };
    if (!heard) return refuse(response, 400, 'This is no call: CallSid, From and To are needed.');
    try {
      const script = await within(context.callersWaitMs, handleCallStep(context, heard));
      say(context, response, script ?? inTrouble(context.languages), heard.number + 1);
    } catch (error) {
      context.log.error({ error, cause: heard.sid }, 'a step of a call could not be handled');
      say(context, response, inTrouble(context.languages), heard.number);
    }
  };

function say(context: Context, response: Response, script: WordedScript, next: number): void {
  response
    .type('text/xml')
    .send(
      context.provider.renderCall(script, addressesIn(context, script.community, callStepUrlOf(context, next, script))),
    );
}
