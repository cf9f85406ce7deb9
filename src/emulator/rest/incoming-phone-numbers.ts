// The IncomingPhoneNumbers resource: the account's own numbers and where their webhooks go.
import { Router } from 'express';
import type { Exchange } from '../exchange.ts';
import type { Line } from '../state/line.ts';
import { toE164 } from '../state/phone.ts';
import { ApiError, notFound } from './api-error.ts';
import { type Form, field } from './form.ts';
import { lineChanges } from './line-changes.ts';
import { lineJson } from './line-json.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function incomingPhoneNumberRoutes(exchange: Exchange): Router {
  const { network, accountSid } = exchange;
  const json = (line: Line) => lineJson(accountSid, line);
  const router = Router();

  router.post('/IncomingPhoneNumbers.json', (request, response) => {
    const form: Form = request.body ?? {};
    const written = field(form, 'PhoneNumber') ?? '';
    const number = toE164(written);
    if (number === null) throw new ApiError(400, 21421, written);
    if (network.lines.has(number)) throw new ApiError(400, 21422, written);
    const changes = lineChanges(form);
    const line = network.addLine(number);
    network.changeLine(line, changes);
    response.status(201).json(json(line));
  });

  router.get('/IncomingPhoneNumbers.json', (request, response) => {
    const digits = field(request.query, 'PhoneNumber')?.replace(/[^\d*]/g, '');
    const name = field(request.query, 'FriendlyName');
    const found = [...network.lines.values()].filter(
      (line) =>
        (digits === undefined || matchesDigits(line.number, digits)) &&
        (name === undefined || line.friendlyName === name),
    );
    const asked = { path: request.baseUrl + request.path, query: request.query };
    response.json(page(asked, 'incoming_phone_numbers', found, json));
  });

  router.get('/IncomingPhoneNumbers/:sid.json', (request, response) => {
    response.json(json(findLine(exchange, request.params.sid)));
  });

  router.post('/IncomingPhoneNumbers/:sid.json', (request, response) => {
    const line = findLine(exchange, request.params.sid);
    network.changeLine(line, lineChanges(request.body ?? {}));
    response.json(json(line));
  });

  router.delete('/IncomingPhoneNumbers/:sid.json', (request, response) => {
    network.removeLine(findLine(exchange, request.params.sid));
    response.status(204).end();
  });

  return router;
}

function findLine(exchange: Exchange, sid: string): Line {
  const line = [...exchange.network.lines.values()].find((known) => known.sid === sid);
  if (!line) throw notFound(`IncomingPhoneNumbers/${sid}`);
  return line;
}

/** Twilio finds a pattern anywhere in the number; `*` stands for any digit. */
function matchesDigits(number: string, pattern: string): boolean {
  return new RegExp(pattern.replaceAll('*', '\\d')).test(number);
}
