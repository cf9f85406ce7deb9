// A text as the Messages resource shows it.
import type { Message } from '../state/message.ts';
import { rfc2822 } from './dates.ts';
import { errorMessages } from './error-messages.ts';

const pricePerSegmentUsd = 0.0083;

export function messageJson(accountSid: string, message: Message): Record<string, unknown> {
  const path = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  const priced = message.sentAtMs !== null;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAtMs),
    date_sent: rfc2822(message.sentAtMs),
    date_updated: rfc2822(message.updatedAtMs),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : (errorMessages[message.errorCode] ?? 'Unknown error'),
    from: message.from,
    messaging_service_sid: null,
    num_media: String(message.numMedia),
    num_segments: String(message.numSegments),
    price: priced ? (-pricePerSegmentUsd * message.numSegments).toFixed(5) : null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  };
}
