// The Calls resource: create, list, fetch, redirect or end, delete.
import { Router } from 'express';
import { callOut } from '../calls/outbound-call.ts';
import type { Switchboard } from '../calls/switchboard.ts';
import type { Exchange } from '../exchange.ts';
import { type Call, isLive } from '../state/call.ts';
import { toE164 } from '../state/phone.ts';
import { ApiError, notFound } from './api-error.ts';
import { callJson } from './call-json.ts';
import { readCall, readFallback, readInstructions } from './create-call.ts';
import { withFault } from './fail-on-demand.ts';
import { type Form, field } from './form.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function callRoutes(switchboard: Switchboard): Router {
  const { exchange } = switchboard;
  const { callBook } = exchange.network;
  const json = (call: Call) => callJson(exchange, call);
  const router = Router();

  router.post('/Calls.json', (request, response) => {
    const place = () => callOut(switchboard, readCall(exchange, request.body ?? {}));
    withFault(exchange.faults.takeCallFault(), exchange.work, request, response, place, (call) => {
      response.status(201).json(json(call));
    });
  });

  router.get('/Calls.json', (request, response) => {
    const found = [...callBook.calls.values()].filter(matches(request.query)).reverse();
    response.json(page({ path: request.baseUrl + request.path, query: request.query }, 'calls', found, json));
  });

  router.get('/Calls/:sid.json', (request, response) => {
    response.json(json(findCall(exchange, request.params.sid)));
  });

  router.post('/Calls/:sid.json', (request, response) => {
    const call = findCall(exchange, request.params.sid);
    update(switchboard, call, request.body ?? {});
    response.json(json(call));
  });

  router.delete('/Calls/:sid.json', (request, response) => {
    const call = findCall(exchange, request.params.sid);
    if (isLive(call)) throw new ApiError(400, 21220, 'a call that is live cannot be deleted');
    callBook.calls.delete(call.sid);
    response.status(204).end();
  });

  return router;
}

/** The call with this sid. Throws 20404. */
export function findCall(exchange: Exchange, sid: string): Call {
  const call = exchange.network.callBook.calls.get(sid);
  if (!call) throw notFound(`Calls/${sid}`);
  return call;
}

function update({ legs }: Switchboard, call: Call, form: Form): void {
  const leg = legs.get(call.sid);
  const status = field(form, 'Status');
  const isWaiting = call.status === 'queued' || call.status === 'ringing';
  if (!leg) throw new ApiError(400, 21220);
  if (status === 'completed') return leg.end(isWaiting ? 'canceled' : 'completed', isWaiting ? null : 'line');
  if (status === 'canceled') {
    if (!isWaiting) throw new ApiError(400, 21220, 'it was picked up already');
    return leg.end('canceled', null);
  }
  if (status !== undefined) throw new ApiError(400, 20001, 'Status is completed or canceled');
  const instructions = readInstructions(form);
  if (instructions === null) throw new ApiError(400, 21205, 'Url, Twiml or Status is required');
  if (isWaiting) throw new ApiError(400, 21220, 'it is not in progress');
  leg.fallback = readFallback(form) ?? leg.fallback;
  leg.redirect(instructions);
}

function matches(query: Form): (call: Call) => boolean {
  const number = (name: string) => {
    const written = field(query, name);
    return written === undefined ? null : (toE164(written) ?? written);
  };
  const to = number('To');
  const from = number('From');
  const status = field(query, 'Status') ?? null;
  const parent = field(query, 'ParentCallSid') ?? null;
  return (call) =>
    (to === null || call.to === to) &&
    (from === null || call.from === from) &&
    (status === null || call.status === status) &&
    (parent === null || call.parentSid === parent);
}
