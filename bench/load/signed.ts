// Webhooks as bytes, signed as Twilio signs them, made before the clock runs.
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { newSid, textForm } from '../../tests/support/webhooks.ts';
import { account, floorHeader, publicUrl } from '../world/settings.ts';
import type { MixedText } from '../world/texts.ts';

type Form = Readonly<Record<string, string>>;

/** `more`: further headers. */
export function signedPost(path: string, form: Form, more: Readonly<Record<string, string>> = {}): Buffer {
  const body = new URLSearchParams(form).toString();
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: hotline.example.org',
    'User-Agent: TwilioProxy/1.1',
    'Accept: */*',
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Twilio-Signature: ${getExpectedTwilioSignature(account.authToken, publicUrl + path, form)}`,
    ...Object.entries(more).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

export const signedText = ({ from, to, body, writes, ids }: MixedText, path = '/twilio/text'): Buffer =>
  signedPost(path, textForm(from, to, body, { AccountSid: account.accountSid, MessageSid: newSid() }), {
    [floorHeader]: JSON.stringify({ ...writes, ...ids }),
  });
