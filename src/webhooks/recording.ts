// Recorded words, for the provider to play, under an address that nobody can guess and that soon leads nowhere.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import { findSound } from '../store/recordings.ts';
import { refuse } from './answer.ts';
import { openToken, sealToken } from './sealed-token.ts';

/** Twilio fetches what it plays within a few minutes, even where much is said before it. */
const playableForMs = 15 * 60_000;

interface Playable {
  readonly sid: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** What the address of a recording carries. */
export const recordingToken = (context: Context, sid: string): string =>
  sealToken(context, { sid, until: context.now().getTime() + playableForMs } satisfies Playable);

/** `GET /recordings/<token>.wav` */
export const serveRecording =
  (context: Context): RequestHandler<{ token: string }> =>
  async (request, response) => {
    const { now, store } = context;
    const playable = openToken(context, request.params.token) as Playable | undefined;
    const isOpen = playable?.sid !== undefined && playable.until > now().getTime();
    const sound = isOpen ? await findSound(store, playable.sid, now()) : undefined;
    if (!sound) return refuse(response, 404, 'There is no such recording, or it has expired.');
    response.set({
      'Content-Type': 'audio/wav',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
    response.send(sound);
  };
