// The pictures of an outgoing text, fetched from where the sender says they are.
import type { Media } from '../state/message.ts';
import { newSid } from '../state/sid.ts';

const limitBytes = 5 * 1024 * 1024;
const timeoutMs = 15_000;

/** The pictures in order, or Twilio's error code: 11200 unreachable, 12300 no content type, 30019 more than 5 MB in all. */
export async function fetchMedia(urls: readonly string[], nowMs: number): Promise<Media[] | 11200 | 12300 | 30019> {
  const media: Media[] = [];
  let total = 0;
  for (const url of urls) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
      if (!response.ok) return 11200;
      const contentType = response.headers.get('content-type')?.split(';')[0]?.trim();
      if (!contentType) return 12300;
      const bytes = Buffer.from(await response.arrayBuffer());
      total += bytes.length;
      if (total > limitBytes) return 30019;
      media.push({ sid: newSid('ME'), contentType, bytes, createdAtMs: nowMs });
    } catch {
      return 11200;
    }
  }
  return media;
}
