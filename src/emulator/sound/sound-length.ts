// How long a sound takes to be heard.
import { secondsOfMp3 } from './mp3.ts';
import { secondsOfWav } from './wav.ts';

const telephoneBytesPerSecond = 8000;

/** Seconds, by the file's own header; one that tells nothing is taken as plain telephone sound. */
export function secondsOfSound(contentType: string, bytes: Buffer): number {
  const seconds = secondsOfWav(bytes) ?? (/mpeg|mp3/.test(contentType) ? secondsOfMp3(bytes) : null);
  return Math.round((seconds ?? bytes.length / telephoneBytesPerSecond) * 1000) / 1000;
}
