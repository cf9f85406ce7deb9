// Webhooks as Twilio sends them: the forms it posts, its signature, and a request to one of several web servers behind the public
// address.
import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { account, type TestHotline } from './hotline.ts';

export type Form = Readonly<Record<string, string>>;

export const newSid = (prefix = 'SM'): string => prefix + randomBytes(16).toString('hex');

/** A text with the fields that Twilio sends for a long code. */
export function textForm(from: string, to: string, body: string, more: Form = {}): Form {
  const sid = more.MessageSid ?? newSid();
  return {
    ToCountry: 'US',
    ToState: 'IL',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: 'CHICAGO',
    FromZip: '60640',
    SmsSid: sid,
    FromState: 'IL',
    SmsStatus: 'received',
    FromCity: 'CHICAGO',
    Body: body,
    FromCountry: 'US',
    To: to,
    ToZip: '60602',
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: account.accountSid,
    From: from,
    ApiVersion: '2010-04-01',
    ...more,
  };
}

export function statusForm(messageSid: string, status: string, more: Form = {}): Form {
  return {
    SmsSid: messageSid,
    SmsStatus: status,
    MessageStatus: status,
    MessageSid: messageSid,
    AccountSid: account.accountSid,
    ApiVersion: '2010-04-01',
    ...more,
  };
}

export interface Posting {
  /** The server that gets it, where it is not the one behind the public address. */
  readonly server?: string;
  /** `null`: none. Absent: Twilio's own. */
  readonly signature?: string | null;
  readonly authToken?: string;
  /** The form that is signed, where it is not the one that is sent. */
  readonly signed?: Form;
}

/** Posts a form to a path of the hotline, signed for its public address. */
export async function postForm(
  { publicUrl }: Pick<TestHotline, 'publicUrl'>,
  path: string,
  form: Form,
  { server = publicUrl, signature, authToken = account.authToken, signed = form }: Posting = {},
): Promise<Response> {
  const proof = signature === undefined ? getExpectedTwilioSignature(authToken, publicUrl + path, signed) : signature;
  return fetch(server + path, {
    method: 'POST',
    headers: proof === null ? {} : { 'X-Twilio-Signature': proof },
    body: new URLSearchParams(form),
  });
}

export const postText = (hotline: Pick<TestHotline, 'publicUrl'>, form: Form, posting?: Posting): Promise<Response> =>
  postForm(hotline, '/twilio/text', form, posting);
