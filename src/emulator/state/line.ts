// A number rented from Twilio: where its webhooks go.
import { newSid } from './sid.ts';

export type Method = 'GET' | 'POST';

export interface Line {
  readonly sid: string;
  /** E.164. */
  readonly number: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
  friendlyName: string;
  smsUrl: string | null;
  smsMethod: Method;
  smsFallbackUrl: string | null;
  smsFallbackMethod: Method;
  statusCallback: string | null;
  statusCallbackMethod: Method;
  voiceUrl: string | null;
  voiceMethod: Method;
  voiceFallbackUrl: string | null;
  voiceFallbackMethod: Method;
}

/** A number just rented, with no webhooks yet. */
export function newLine(number: string, nowMs: number): Line {
  return {
    sid: newSid('PN'),
    number,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    friendlyName: number,
    smsUrl: null,
    smsMethod: 'POST',
    smsFallbackUrl: null,
    smsFallbackMethod: 'POST',
    statusCallback: null,
    statusCallbackMethod: 'POST',
    voiceUrl: null,
    voiceMethod: 'POST',
    voiceFallbackUrl: null,
    voiceFallbackMethod: 'POST',
  };
}
