// Twilio as a provider: its own package over HTTP.
import twilio from 'twilio';
import type { FetchedPicture, OutboundText, Provider } from '../provider.ts';
import { failureOf } from './errors.ts';
import { readStatusForm, readTextForm } from './inbound.ts';
import { isSigned } from './signature.ts';

export interface TwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** What Twilio calls and signs, without a slash at its end. */
  readonly publicUrl: string;
  /** Another host that speaks Twilio's API. */
  readonly apiBaseUrl?: string | undefined;
}

const defaultApiBaseUrl = 'https://api.twilio.com';
const timeoutMs = 15_000;
const largestPictureBytes = 5 * 1024 * 1024;
const sentPageSize = 50;

export function createTwilioProvider(settings: TwilioSettings): Provider {
  const { accountSid, authToken, publicUrl, apiBaseUrl = defaultApiBaseUrl } = settings;
  const client = twilio(accountSid, authToken, { timeout: timeoutMs });
  client.api.baseUrl = apiBaseUrl;

  return {
    verify: (request) => request.params.AccountSid === accountSid && isSigned(request, publicUrl, authToken),
    readText: readTextForm,
    readStatus: readStatusForm,

    async sendText(text) {
      try {
        const { sid } = await client.messages.create(parametersOf(text));
        return { ok: true, sid };
      } catch (error) {
        return failureOf(error);
      }
    },

    async findSent(text, since, except) {
      const sent = await client.messages.list({
        to: text.to,
        from: text.from,
        dateSentAfter: since,
        limit: sentPageSize,
        pageSize: sentPageSize,
      });
      return sent.find(({ sid, body }) => body === text.body && !except.has(sid))?.sid;
    },

    fetchPicture: (address) => fetchPicture(address, apiBaseUrl, `${accountSid}:${authToken}`),
  };
}

const parametersOf = ({ from, to, body, pictures, statusUrl }: OutboundText) => ({
  from,
  to,
  body,
  statusCallback: statusUrl,
  ...(pictures.length > 0 && { mediaUrl: [...pictures] }),
});

/** Credentials go to Twilio's own host only, and not on to the store that it redirects to. */
async function fetchPicture(
  address: string,
  apiBaseUrl: string,
  credentials: string,
): Promise<FetchedPicture | undefined> {
  if (!URL.canParse(address) || new URL(address).origin !== new URL(apiBaseUrl).origin) return undefined;
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const signal = AbortSignal.timeout(timeoutMs);
  const first = await fetch(address, { headers: { authorization }, redirect: 'manual', signal });
  const elsewhere = first.headers.get('location');
  const response = elsewhere ? await fetch(new URL(elsewhere, address), { signal }) : first;
  if (response.status >= 500) throw new Error(`fetching a picture failed with ${response.status}`);
  if (!response.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > largestPictureBytes) return undefined;
  return { contentType: response.headers.get('content-type') ?? 'application/octet-stream', bytes };
}
