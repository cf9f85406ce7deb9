// How a number of ours is set up at Twilio: where it brings what comes in.
import twilio from 'twilio';
import { answerWithinMs } from '../attempt.ts';
import type { TwilioSettings } from './client.ts';

/** Empty where nothing is set. */
export interface Webhook {
  readonly url: string;
  readonly method: string;
}

export interface NumberSettings {
  readonly number: string;
  readonly texts: boolean;
  readonly calls: boolean;
  readonly text: Webhook;
  readonly textFallback: Webhook;
  readonly call: Webhook;
  readonly callFallback: Webhook;
  readonly callStatus: Webhook;
  /** A TwiML app that decides in place of these addresses. */
  readonly textApp: boolean;
  /** A TwiML app or a trunk. */
  readonly callApp: boolean;
}

type Account = Pick<TwilioSettings, 'accountSid' | 'authToken' | 'apiBaseUrl'>;

/** Every number of the account. Rejects where Twilio is not reached or does not let us in. */
export async function listNumberSettings(account: Account): Promise<readonly NumberSettings[]> {
  const client = twilio(account.accountSid, account.authToken, { timeout: answerWithinMs });
  if (account.apiBaseUrl !== undefined) client.api.baseUrl = account.apiBaseUrl;
  const numbers = await client.incomingPhoneNumbers.list({ pageSize: 1000 });
  return numbers.map((each) => ({
    number: each.phoneNumber,
    texts: each.capabilities.sms,
    calls: each.capabilities.voice,
    text: webhook(each.smsUrl, each.smsMethod),
    textFallback: webhook(each.smsFallbackUrl, each.smsFallbackMethod),
    call: webhook(each.voiceUrl, each.voiceMethod),
    callFallback: webhook(each.voiceFallbackUrl, each.voiceFallbackMethod),
    callStatus: webhook(each.statusCallback, each.statusCallbackMethod),
    textApp: Boolean(each.smsApplicationSid),
    callApp: Boolean(each.voiceApplicationSid || each.trunkSid),
  }));
}

const webhook = (url: string | null, method: string | null): Webhook => ({ url: url ?? '', method: method ?? '' });
