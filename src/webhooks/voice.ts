// Phrases that a community recorded in its own voice, for the provider to play. They are said to everybody, and no secret.
import type { RequestHandler } from 'express';
import type { Context } from '../context.ts';
import { refuse } from './answer.ts';

/** `GET /voices/<community>/<language>/<phrase>.wav` or `.mp3` */
export const serveVoice =
  ({ voices }: Context): RequestHandler<{ community: string; language: string; file: string }> =>
  async (request, response) => {
    const { community, language, file } = request.params;
    const sound = await voices?.read(`${community}/${language}/${file}`);
    if (!sound) return refuse(response, 404, 'There is no such voice.');
    response.set({
      'Content-Type': sound.contentType,
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    });
    response.send(sound.bytes);
  };
