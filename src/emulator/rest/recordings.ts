// The Recordings resource of the account, and the sound itself.
import { Router } from 'express';
import type { Exchange } from '../exchange.ts';
import { silentMp3 } from '../sound/mp3.ts';
import type { Recording } from '../state/recording.ts';
import { notFound } from './api-error.ts';
import { field } from './form.ts';
import { page } from './paging.ts';
import { recordingJson } from './recording-json.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function recordingRoutes(exchange: Exchange): Router {
  const { recordings } = exchange.network.callBook;
  const json = (recording: Recording) => recordingJson(exchange, recording);
  const router = Router();

  router.get('/Recordings.json', (request, response) => {
    const callSid = field(request.query, 'CallSid');
    const found = [...recordings.values()]
      .filter((each) => callSid === undefined || each.callSid === callSid)
      .reverse();
    response.json(page({ path: request.baseUrl + request.path, query: request.query }, 'recordings', found, json));
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
