// The Transcriptions resource: of the account, and of one recording.
import { Router } from 'express';
import type { Exchange } from '../exchange.ts';
import type { Transcription } from '../state/recording.ts';
import { notFound } from './api-error.ts';
import { rfc2822 } from './dates.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function transcriptionRoutes(exchange: Exchange): Router {
  const { transcriptions } = exchange.network.callBook;
  const json = (transcription: Transcription) => transcriptionJson(exchange, transcription);
  const newestFirst = () => [...transcriptions.values()].reverse();
  const router = Router();

  router.get('/Transcriptions.json', (request, response) => {
    const asked = { path: request.baseUrl + request.path, query: request.query };
    response.json(page(asked, 'transcriptions', newestFirst(), json));
  });

  router.get('/Recordings/:sid/Transcriptions.json', (request, response) => {
    const asked = { path: request.baseUrl + request.path, query: request.query };
    const found = newestFirst().filter(({ recordingSid }) => recordingSid === request.params.sid);
    response.json(page(asked, 'transcriptions', found, json));
  });

  router.get('/Transcriptions/:sid.json', (request, response) => {
    const { sid } = request.params;
    const transcription = transcriptions.get(sid);
    if (!transcription) throw notFound(`Transcriptions/${sid}`);
    response.json(json(transcription));
  });

  return router;
}

function transcriptionJson({ accountSid }: Exchange, transcription: Transcription): Record<string, unknown> {
  const { sid, recordingSid, seconds, status, text, createdAtMs } = transcription;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    date_created: rfc2822(createdAtMs),
    date_updated: rfc2822(createdAtMs),
    duration: String(seconds),
    price: null,
    price_unit: 'USD',
    recording_sid: recordingSid,
    sid,
    status,
    transcription_text: text,
    type: 'fast',
    uri: `/2010-04-01/Accounts/${accountSid}/Transcriptions/${sid}.json`,
  };
}
