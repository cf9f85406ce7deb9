// The pictures of a text: listed, described, and their bytes.
import { Router } from 'express';
import type { Exchange } from '../exchange.ts';
import type { Media } from '../state/message.ts';
import { notFound } from './api-error.ts';
import { rfc2822 } from './dates.ts';
import { findMessage } from './messages.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function mediaRoutes(exchange: Exchange): Router {
  const router = Router();

  router.get('/Messages/:sid/Media.json', (request, response) => {
    const message = findMessage(exchange, request.params.sid);
    const json = (media: Media) => mediaJson(exchange.accountSid, message.sid, media);
    const asked = { path: request.baseUrl + request.path, query: request.query };
    response.json(page(asked, 'media_list', message.media, json));
  });

  router.get('/Messages/:sid/Media/:mediaSid.json', (request, response) => {
    response.json(mediaJson(exchange.accountSid, request.params.sid, findMedia(exchange, request.params)));
  });

  router.get('/Messages/:sid/Media/:mediaSid', (request, response) => {
    const media = findMedia(exchange, request.params);
    response.type(media.contentType).send(media.bytes);
  });

  router.delete('/Messages/:sid/Media/:mediaSid.json', (request, response) => {
    const message = findMessage(exchange, request.params.sid);
    const media = findMedia(exchange, request.params);
    exchange.network.changeMessage(message, { media: message.media.filter((kept) => kept !== media) });
    response.status(204).end();
  });

  return router;
}

function findMedia(exchange: Exchange, params: { sid: string; mediaSid: string }): Media {
  const media = findMessage(exchange, params.sid).media.find(({ sid }) => sid === params.mediaSid);
  if (!media) throw notFound(`Messages/${params.sid}/Media/${params.mediaSid}`);
  return media;
}

function mediaJson(accountSid: string, messageSid: string, media: Media): Record<string, unknown> {
  return {
    account_sid: accountSid,
    content_type: media.contentType,
    date_created: rfc2822(media.createdAtMs),
    date_updated: rfc2822(media.createdAtMs),
    parent_sid: messageSid,
    sid: media.sid,
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${media.sid}.json`,
  };
}
