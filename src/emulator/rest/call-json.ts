// A call as the Calls resource shows it.
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Exchange } from '../exchange.ts';
import type { Call } from '../state/call.ts';
import { rfc2822 } from './dates.ts';

const pricePerMinuteUsd = 0.014;
const parts = {
  notifications: 'Notifications',
  recordings: 'Recordings',
  payments: 'Payments',
  events: 'Events',
  siprec: 'Siprec',
  streams: 'Streams',
  transcriptions: 'Transcriptions',
  user_defined_message_subscriptions: 'UserDefinedMessageSubscriptions',
  user_defined_messages: 'UserDefinedMessages',
};

export function callJson({ accountSid, network }: Exchange, call: Call): Record<string, unknown> {
  const path = `/2010-04-01/Accounts/${accountSid}/Calls/${call.sid}`;
  const { durationSeconds } = call;
  const price = durationSeconds ? (-pricePerMinuteUsd * Math.ceil(durationSeconds / 60)).toFixed(5) : null;
  return {
    account_sid: accountSid,
    answered_by: call.answeredBy,
    api_version: '2010-04-01',
    caller_name: null,
    date_created: rfc2822(call.createdAtMs),
    date_updated: rfc2822(call.updatedAtMs),
    direction: call.direction,
    duration: durationSeconds === null ? null : String(durationSeconds),
    end_time: rfc2822(call.endedAtMs),
    forwarded_from: call.forwardedFrom,
    from: call.from,
    from_formatted: formatted(call.from),
    group_sid: null,
    parent_call_sid: call.parentSid,
    phone_number_sid: network.lines.get(call.line)?.sid ?? null,
    price,
    price_unit: 'USD',
    queue_time: String(call.queuedForMs),
    sid: call.sid,
    start_time: rfc2822(call.answeredAtMs),
    status: call.status,
    subresource_uris: Object.fromEntries(
      Object.entries(parts).map(([name, folder]) => [name, `${path}/${folder}.json`]),
    ),
    to: call.to,
    to_formatted: formatted(call.to),
    trunk_sid: null,
    uri: `${path}.json`,
  };
}

function formatted(number: string): string {
  return parsePhoneNumberFromString(number)?.formatNational() ?? number;
}
