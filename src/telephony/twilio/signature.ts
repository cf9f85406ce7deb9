// Whether a webhook was signed by Twilio for our account: X-Twilio-Signature over the public address and the form.
// twilio.com/docs/usage/security
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { WebhookRequest } from '../provider.ts';

export function isSigned(request: WebhookRequest, publicUrl: string, authToken: string): boolean {
  const { signature, url, params } = request;
  if (signature === undefined || !url.startsWith('/')) return false;
  return validateRequest(authToken, signature, publicUrl + url, params);
}

/** What Twilio would send along with a form to `url`. */
export const signedHeaders = (url: string, params: Readonly<Record<string, string>>, authToken: string) => ({
  'X-Twilio-Signature': getExpectedTwilioSignature(authToken, url, params),
});
