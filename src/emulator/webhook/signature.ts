// X-Twilio-Signature, by the documented algorithm.
import { createHmac } from 'node:crypto';

export type Params = Readonly<Record<string, string>>;

/** The URL that is signed: without fragment and without user and password, its port as given. */
export function signedUrl(url: string): string {
  return url.replace(/#.*$/s, '').replace(/^([a-z]+:\/\/)[^/?#@]*@/i, '$1');
}

/** Base64 of HMAC-SHA1 over the URL and, in the Unix order of their names, each name and value of the form. */
export function sign(authToken: string, url: string, params: Params): string {
  const names = Object.keys(params).sort();
  const signed = names.reduce((text, name) => text + name + params[name], signedUrl(url));
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
