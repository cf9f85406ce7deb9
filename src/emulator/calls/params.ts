// What every webhook of a call is told about it.
import type { Exchange } from '../exchange.ts';
import type { Call } from '../state/call.ts';
import { placeFields } from '../state/geography.ts';

export function callParams({ accountSid }: Exchange, call: Call): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: call.sid,
    CallStatus: call.status,
    Direction: call.direction,
    From: call.from,
    To: call.to,
    Caller: call.from,
    Called: call.to,
    ...placeFields('From', call.from),
    ...placeFields('To', call.to),
    ...placeFields('Caller', call.from),
    ...placeFields('Called', call.to),
    ...(call.parentSid !== null && { ParentCallSid: call.parentSid }),
    ...(call.forwardedFrom !== null && { ForwardedFrom: call.forwardedFrom }),
    ...(call.answeredBy !== null && { AnsweredBy: call.answeredBy }),
  };
}
