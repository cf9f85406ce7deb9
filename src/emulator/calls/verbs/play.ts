// `<Play>`: a sound is fetched and heard.
import { secondsOfSound } from '../../sound/sound-length.ts';
import type { Leg } from '../leg.ts';
import type { Perform } from '../scene.ts';
import { absoluteUrl, DocumentFailure } from '../source.ts';
import { timesOf } from './loop.ts';
import { hearAll } from './sound.ts';

const fetchTimeoutMs = 15_000;
const playable = /^audio\/(mpeg|mp3|wav|wave|x-wav|aiff|x-aifc|x-aiff|x-gsm|gsm|ulaw|basic|ogg)$/;
const toneSeconds = 0.3;

export const play: Perform = async ({ leg, signal, documentUrl }, element) => {
  const keys = element.attributes.digits;
  if (keys !== undefined) {
    leg.hear({ kind: 'tones', keys });
    await leg.pass(keys.length * toneSeconds * 1000, signal);
    return 'nextVerb';
  }
  const url = absoluteUrl(element.text.trim(), documentUrl);
  const { contentType, bytes } = await leg.unlessStopped(leg.exchange.time.during(fetchSound(url)), signal);
  for (let times = timesOf(element); times > 0; times -= 1) await hear(leg, url, contentType, bytes, signal);
  return 'nextVerb';
};

async function hear(leg: Leg, url: string, contentType: string, bytes: Buffer, signal: AbortSignal): Promise<void> {
  const seconds = secondsOfSound(contentType, bytes);
  const heard = leg.hear({ kind: 'played', url, contentType, seconds, cutAfterSeconds: null });
  leg.call.sounds.set(heard.seq, bytes);
  await hearAll(leg, heard, seconds, signal);
}

async function fetchSound(url: string): Promise<{ contentType: string; bytes: Buffer }> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeoutMs) }).catch((error: unknown) => {
    throw new DocumentFailure(11200, url, String(error));
  });
  if (!response.ok) throw new DocumentFailure(11200, url, `HTTP status ${response.status}`);
  const contentType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!playable.test(contentType))
    throw new DocumentFailure(13420, url, `${contentType || 'nothing'} cannot be played`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length === 0) throw new DocumentFailure(13420, url, 'the sound is empty');
  return { contentType, bytes };
}
