// A signed call of a webhook, tried again as its URL's fragment says.
import { randomUUID } from 'node:crypto';
import type { Method } from '../state/line.ts';
import { type Attempt, type AttemptRequest, attemptOnce } from './attempt.ts';
import { connectionSettings, type RetryPolicy } from './connection-settings.ts';
import { type Params, sign, signedUrl } from './signature.ts';

export interface WebhookCall {
  readonly url: string;
  readonly method: Method;
  readonly params: Params;
  readonly authToken: string;
}

/** Timers may ring a little early; with less time left than this there is no attempt. */
const leastAttemptMs = 20;

/** Never throws; resolves with the last attempt. All attempts carry the same idempotency token. */
export async function callWebhook(call: WebhookCall): Promise<Attempt> {
  const settings = connectionSettings(call.url);
  const giveUpAtMs = performance.now() + settings.totalTimeoutMs;
  const request = signedRequest(call);
  for (let retriesLeft = settings.retries; ; retriesLeft -= 1) {
    const leftMs = giveUpAtMs - performance.now();
    const attempt = await attemptOnce({ ...settings, ...request, totalTimeoutMs: Math.max(1, leftMs) });
    const reason = whatFailed(attempt);
    const again = reason !== null && settings.retryOn.includes(reason);
    if (!again || retriesLeft === 0 || giveUpAtMs - performance.now() < leastAttemptMs) return attempt;
  }
}

function signedRequest(call: WebhookCall): Pick<AttemptRequest, 'url' | 'method' | 'headers' | 'body'> {
  const form = new URLSearchParams(call.params).toString();
  const asked = new URL(call.url);
  const bare = signedUrl(call.url);
  const url = call.method === 'GET' ? `${bare}${bare.includes('?') ? '&' : '?'}${form}` : bare;
  const headers: Record<string, string> = {
    'User-Agent': 'TwilioProxy/1.1',
    Accept: '*/*',
    'I-Twilio-Idempotency-Token': randomUUID(),
    'X-Twilio-Signature': sign(call.authToken, url, call.method === 'GET' ? {} : call.params),
  };
  if (asked.username !== '') {
    const credentials = `${decodeURIComponent(asked.username)}:${decodeURIComponent(asked.password)}`;
    headers.Authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  }
  if (call.method === 'GET') return { url, method: 'GET', headers, body: '' };
  headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=UTF-8';
  headers['Content-Length'] = String(Buffer.byteLength(form));
  return { url, method: 'POST', headers, body: form };
}

function whatFailed(attempt: Attempt): RetryPolicy | null {
  switch (attempt.kind) {
    case 'noConnection':
      return 'ct';
    case 'noAnswer':
      return 'rt';
    case 'answer':
      if (attempt.status >= 500) return '5xx';
      return attempt.status >= 400 ? '4xx' : null;
  }
}
