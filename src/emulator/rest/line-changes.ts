// The settings of a number that a form changes.
import type { Line, Method } from '../state/line.ts';
import { ApiError } from './api-error.ts';
import { type Form, field, isHttpUrl } from './form.ts';

/** Only what the form names; an empty URL takes the webhook away. Throws 20001 for a URL or method that is none. */
export function lineChanges(form: Form): Partial<Line> {
  const changes: Partial<Line> = {};
  const url = (name: string): string | null | undefined => {
    const value = field(form, name);
    if (value !== undefined && value !== '' && !isHttpUrl(value))
      throw new ApiError(400, 20001, `${name} is not a URL`);
    return value === '' ? null : value;
  };
  const method = (name: string): Method | undefined => {
    const value = field(form, name)?.toUpperCase();
    if (value === undefined || value === 'GET' || value === 'POST') return value;
    throw new ApiError(400, 20001, `${name} is GET or POST`);
  };
  const given: Record<string, string | null | undefined> = {
    friendlyName: field(form, 'FriendlyName'),
    smsUrl: url('SmsUrl'),
    smsMethod: method('SmsMethod'),
    smsFallbackUrl: url('SmsFallbackUrl'),
    smsFallbackMethod: method('SmsFallbackMethod'),
    statusCallback: url('StatusCallback'),
    statusCallbackMethod: method('StatusCallbackMethod'),
    voiceUrl: url('VoiceUrl'),
    voiceMethod: method('VoiceMethod'),
    voiceFallbackUrl: url('VoiceFallbackUrl'),
    voiceFallbackMethod: method('VoiceFallbackMethod'),
  };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) Object.assign(changes, { [name]: value });
  }
  return changes;
}
