// A recording as the Recordings resources show it: that of the account, and that of its call.
import type { Exchange } from '../exchange.ts';
import type { Recording } from '../state/recording.ts';
import { rfc2822 } from './dates.ts';

export function recordingJson(exchange: Exchange, recording: Recording): Record<string, unknown> {
  const path = pathOf(exchange, recording);
  return {
    ...commonJson(exchange, recording),
    media_url: `${exchange.baseUrl}${path}`,
    subresource_uris: {
      add_on_results: `${path}/AddOnResults.json`,
      transcriptions: `${path}/Transcriptions.json`,
    },
    uri: `${path}.json`,
  };
}

export function recordingOfCallJson(exchange: Exchange, recording: Recording): Record<string, unknown> {
  const { accountSid } = exchange;
  const uri = `/2010-04-01/Accounts/${accountSid}/Calls/${recording.callSid}/Recordings/${recording.sid}.json`;
  return { ...commonJson(exchange, recording), track: recording.source === 'RecordVerb' ? 'inbound' : 'both', uri };
}

function commonJson({ accountSid }: Exchange, recording: Recording): Record<string, unknown> {
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    channels: recording.channels,
    conference_sid: null,
    date_created: rfc2822(recording.createdAtMs),
    date_updated: rfc2822(recording.updatedAtMs),
    duration: recording.status === 'completed' ? String(recording.seconds) : null,
    encryption_details: null,
    error_code: null,
    price: null,
    price_unit: 'USD',
    sid: recording.sid,
    source: recording.source,
    start_time: rfc2822(recording.createdAtMs),
    status: recording.status,
  };
}

function pathOf({ accountSid }: Exchange, { sid }: Recording): string {
  return `/2010-04-01/Accounts/${accountSid}/Recordings/${sid}`;
}
