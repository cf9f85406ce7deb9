// The Recordings resource, of the account and of one call, and the sound itself.
import { type Request, Router } from 'express';
import type { Exchange } from '../exchange.ts';
import { silentMp3 } from '../sound/mp3.ts';
import type { Recording } from '../state/recording.ts';
import { notFound } from './api-error.ts';
import { rfc2822 } from './dates.ts';
import { field } from './form.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function recordingRoutes(exchange: Exchange): Router {
  const { recordings } = exchange.network.callBook;
  const json = (recording: Recording) => recordingJson(exchange, recording);
  const list = (request: Request, callSid: string | undefined) => {
    const found = [...recordings.values()]
      .filter((each) => callSid === undefined || each.callSid === callSid)
      .reverse();
    return page({ path: request.baseUrl + request.path, query: request.query }, 'recordings', found, json);
  };
  const router = Router();

  router.get('/Recordings.json', (request, response) => {
    response.json(list(request, field(request.query, 'CallSid')));
  });
  router.get('/Calls/:callSid/Recordings.json', (request, response) => {
    response.json(list(request, request.params.callSid));
  });

  router.get('/Recordings/:sid.json', (request, response) => {
    response.json(json(findRecording(exchange, request.params.sid)));
  });

  router.get(['/Recordings/:sid.wav', '/Recordings/:sid.mp3', '/Recordings/:sid'], (request, response) => {
    const { sid = '' } = request.params;
    const recording = findRecording(exchange, String(sid));
    if (recording.status !== 'completed') throw notFound(`Recordings/${sid}`);
    if (request.path.endsWith('.mp3')) response.type('audio/mpeg').send(silentMp3(recording.seconds));
    else response.type('audio/x-wav').send(recording.sound);
  });

  router.delete('/Recordings/:sid.json', (request, response) => {
    recordings.delete(findRecording(exchange, request.params.sid).sid);
    response.status(204).end();
  });

  return router;
}

function findRecording(exchange: Exchange, sid: string): Recording {
  const recording = exchange.network.callBook.recordings.get(sid);
  if (!recording) throw notFound(`Recordings/${sid}`);
  return recording;
}

function recordingJson({ accountSid, baseUrl }: Exchange, recording: Recording): Record<string, unknown> {
  const path = `/2010-04-01/Accounts/${accountSid}/Recordings/${recording.sid}`;
  const done = recording.status === 'completed';
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    channels: 1,
    conference_sid: null,
    date_created: rfc2822(recording.createdAtMs),
    date_updated: rfc2822(recording.updatedAtMs),
    duration: done ? String(recording.seconds) : null,
    encryption_details: null,
    error_code: null,
    media_url: `${baseUrl}${path}`,
    price: null,
    price_unit: 'USD',
    sid: recording.sid,
    source: 'RecordVerb',
    start_time: rfc2822(recording.createdAtMs),
    status: recording.status,
    subresource_uris: {
      add_on_results: `${path}/AddOnResults.json`,
      transcriptions: `${path}/Transcriptions.json`,
    },
    uri: `${path}.json`,
  };
}
