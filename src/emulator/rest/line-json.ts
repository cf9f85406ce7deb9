// A number as the IncomingPhoneNumbers resource shows it.
import type { Line } from '../state/line.ts';
import { rfc2822 } from './dates.ts';

export function lineJson(accountSid: string, line: Line): Record<string, unknown> {
  return {
    account_sid: accountSid,
    address_requirements: 'none',
    address_sid: null,
    api_version: '2010-04-01',
    beta: false,
    bundle_sid: null,
    capabilities: { voice: true, sms: true, mms: true, fax: false },
    date_created: rfc2822(line.createdAtMs),
    date_updated: rfc2822(line.updatedAtMs),
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    emergency_status: 'Inactive',
    friendly_name: line.friendlyName,
    identity_sid: null,
    origin: 'twilio',
    phone_number: line.number,
    sid: line.sid,
    sms_application_sid: null,
    sms_fallback_method: line.smsFallbackMethod,
    sms_fallback_url: line.smsFallbackUrl,
    sms_method: line.smsMethod,
    sms_url: line.smsUrl,
    status: 'in-use',
    status_callback: line.statusCallback,
    status_callback_method: line.statusCallbackMethod,
    trunk_sid: null,
    type: 'local',
    uri: `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${line.sid}.json`,
    voice_application_sid: null,
    voice_caller_id_lookup: false,
    voice_fallback_method: line.voiceFallbackMethod,
    voice_fallback_url: line.voiceFallbackUrl,
    voice_method: line.voiceMethod,
    voice_receive_mode: 'voice',
    voice_url: line.voiceUrl,
  };
}
