// Pictures on their way to a member, for the provider to fetch, under an address nobody can guess.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import { findPicture } from '../store/pictures.ts';
import { refuse } from './answer.ts';

/** What may be shown as it is; anything else is only offered for download. */
const shown = /^image\/(jpeg|png|gif|webp|heic|heif)$/i;

export const servePicture =
  (context: Context): RequestHandler<{ token: string }> =>
  async (request, response) => {
    const picture = await findPicture(context.store, request.params.token, context.now());
    if (!picture) return refuse(response, 404, 'There is no such picture, or it has expired.');
    response.set({
      'Content-Type': shown.test(picture.contentType) ? picture.contentType : 'application/octet-stream',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
    response.send(Buffer.from(picture.bytes));
  };
