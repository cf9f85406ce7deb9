// Fetches what Twilio keeps for us: pictures of texts, and what was said in calls.
import type { FetchedPicture } from '../provider.ts';

const timeoutMs = 15_000;
const largestBytes = 5 * 1024 * 1024;

/** `undefined` where it is not there, is none of Twilio's, or is too large. `credentials`: account and token, with a colon between. */
export async function fetchPicture(
  address: string,
  apiBaseUrl: string,
  credentials: string,
): Promise<FetchedPicture | undefined> {
  if (!URL.canParse(address) || new URL(address).origin !== new URL(apiBaseUrl).origin) return undefined;
  return fetchMedia(address, credentials);
}

/** The sound; `undefined` while it is not ready, and where it is gone. `address`: at Twilio. */
export const fetchRecording = async (address: string, credentials: string): Promise<Uint8Array | undefined> =>
  (await fetchMedia(address, credentials))?.bytes;

/** Credentials go to Twilio's own host only, and not on to the store that it redirects to. */
async function fetchMedia(address: string, credentials: string): Promise<FetchedPicture | undefined> {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const signal = AbortSignal.timeout(timeoutMs);
  const first = await fetch(address, { headers: { authorization }, redirect: 'manual', signal });
  const elsewhere = first.headers.get('location');
  const response = elsewhere ? await fetch(new URL(elsewhere, address), { signal }) : first;
  if (response.status >= 500) throw new Error(`fetching from Twilio failed with ${response.status}`);
  if (!response.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > largestBytes) return undefined;
  return { contentType: response.headers.get('content-type') ?? 'application/octet-stream', bytes };
}
