// The Recordings resource of one call: begin, list, fetch, pause, go on, stop, delete.
import { type Request, Router } from 'express';
import { CallRecorder } from '../calls/call-recorder.ts';
import type { RecordingCallback } from '../calls/recording-callback.ts';
import type { Switchboard } from '../calls/switchboard.ts';
import type { Recording } from '../state/recording.ts';
import { ApiError, notFound } from './api-error.ts';
import { findCall } from './calls.ts';
import { type Form, field, fields, isHttpUrl } from './form.ts';
import { page } from './paging.ts';
import { recordingOfCallJson } from './recording-json.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function callRecordingRoutes(switchboard: Switchboard): Router {
  const { exchange, legs, recorders } = switchboard;
  const { recordings } = exchange.network.callBook;
  const json = (recording: Recording) => recordingOfCallJson(exchange, recording);
  const ofCall = (callSid: string) => [...recordings.values()].filter((each) => each.callSid === callSid).reverse();
  const find = ({ callSid = '', sid = '' }: Request['params']): Recording => {
    const found = ofCall(String(callSid)).find((each) => each.sid === sid);
    if (!found) throw notFound(`Calls/${callSid}/Recordings/${sid}`);
    return found;
  };
  const all = '/Calls/:callSid/Recordings.json';
  const one = '/Calls/:callSid/Recordings/:sid.json';
  const router = Router();

  router.post(all, (request, response) => {
    const call = findCall(exchange, request.params.callSid);
    const leg = legs.get(call.sid);
    if (!leg || call.status !== 'in-progress') throw new ApiError(400, 21220, 'it is not in progress');
    const form: Form = request.body ?? {};
    const recorder = new CallRecorder(leg, field(form, 'RecordingChannels') === 'dual' ? 2 : 1, callbackOf(form));
    recorders.set(recorder.recording.sid, recorder);
    response.status(201).json(json(recorder.recording));
  });

  router.get(all, (request, response) => {
    const { callSid } = request.params;
    const asked = { path: request.baseUrl + request.path, query: request.query };
    response.json(page(asked, 'recordings', ofCall(callSid), json));
  });

  router.get(one, (request, response) => {
    response.json(json(find(request.params)));
  });

  router.post(one, (request, response) => {
    const recording = find(request.params);
    change(recorders.get(recording.sid), recording, request.body ?? {});
    response.json(json(recording));
  });

  router.delete(one, (request, response) => {
    recordings.delete(find(request.params).sid);
    response.status(204).end();
  });

  return router;
}

function change(recorder: CallRecorder | undefined, { status }: Recording, form: Form): void {
  const isGoingOn = status === 'in-progress' || status === 'paused';
  if (!recorder || !isGoingOn) throw new ApiError(400, 21220, 'it is not being recorded');
  switch (field(form, 'Status')) {
    case 'paused':
      return recorder.pause(field(form, 'PauseBehavior') !== 'skip');
    case 'in-progress':
      return recorder.resume();
    case 'stopped':
      return recorder.stop();
    default:
      throw new ApiError(400, 20001, 'Status is paused, in-progress or stopped');
  }
}

function callbackOf(form: Form): RecordingCallback | null {
  const url = field(form, 'RecordingStatusCallback') || null;
  if (url === null) return null;
  if (!isHttpUrl(url)) throw new ApiError(400, 21609);
  const events = fields(form, 'RecordingStatusCallbackEvent').flatMap((value) => value.split(/[\s,]+/));
  const method = field(form, 'RecordingStatusCallbackMethod')?.toUpperCase() === 'GET' ? 'GET' : 'POST';
  return { url, method, events: events.length === 0 ? ['completed'] : events };
}
