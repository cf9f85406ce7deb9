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
  const list = (request: Request, callSid: string | undefined, present: (recording: Recording) => unknown) => {
    const found = [...recordings.values()]
      .filter((each) => callSid === undefined || each.callSid === callSid)
      .reverse();
    return page({ path: request.baseUrl + request.path, query: request.query }, 'recordings', found, present);
  };
  const router = Router();

  router.get('/Recordings.json', (request, response) => {
    response.json(list(request, field(request.query, 'CallSid'), json));
  });
  router.get('/Calls/:callSid/Recordings.json', (request, response) => {
    response.json(list(request, request.params.callSid, (recording) => recordingOfCallJson(exchange, recording)));
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

function recordingJson(exchange: Exchange, recording: Recording): Record<string, unknown> {
  const path = pathOf(exchange, recording);
  return {
    ...commonJson(exchange, recording),
    media_url: `${exchange.baseUrl}${path}`,
    subresource_uris: {
      add_on_results: `${path}/AddOnResults.json`,
      transcriptions: `${path}/Transcriptions.json`,
    },
    uri: `${path}.json`,
  };
}

function recordingOfCallJson(exchange: Exchange, recording: Recording): Record<string, unknown> {
  const { accountSid } = exchange;
  const uri = `/2010-04-01/Accounts/${accountSid}/Calls/${recording.callSid}/Recordings/${recording.sid}.json`;
  return { ...commonJson(exchange, recording), track: 'inbound', uri };
}

function commonJson({ accountSid }: Exchange, recording: Recording): Record<string, unknown> {
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    channels: recording.channels,
    conference_sid: null,
    date_created: rfc2822(recording.createdAtMs),
    date_updated: rfc2822(recording.updatedAtMs),
    duration: recording.status === 'completed' ? String(recording.seconds) : null,
    encryption_details: null,
    error_code: null,
    price: null,
    price_unit: 'USD',
    sid: recording.sid,
    source: recording.source,
    start_time: rfc2822(recording.createdAtMs),
    status: recording.status,
  };
}

function pathOf({ accountSid }: Exchange, { sid }: Recording): string {
  return `/2010-04-01/Accounts/${accountSid}/Recordings/${sid}`;
}
