// The control API under /emulator: JSON, no password (the emulator listens on 127.0.0.1 unless told otherwise). Calls have a table of
// their own in call-routes.ts.
//
// | route                                    | body or query → answer                                                      |
// |------------------------------------------|-----------------------------------------------------------------------------|
// | GET    /emulator/phones                  | → [phone]                                                                   |
// | POST   /emulator/phones                  | {number, name?, lineType?} → 201 phone                                      |
// | PATCH  /emulator/phones/:number          | {off?, lineType?, name?, hidden?, onCall?, answerAfterSeconds?, greeting?} → phone |
// | POST   /emulator/phones/:number/text     | {to, body, mediaBase64?, contentType?} → {sid, webhookStatus}, once answered |
// | GET    /emulator/phones/:number/texts    | → [text], all this phone sent and received, oldest first                    |
// | GET    /emulator/texts                   | ?since=SEQ → [text] after that `seq`                                        |
// | GET    /emulator/texts/:sid/media/:media | → the picture                                                               |
// | POST   /emulator/texts/:sid/redeliver    | {times?} → {webhookStatuses}: the same webhook again, all at once           |
// | GET    /emulator/lines, /guide, /alerts  | → the account's numbers; what to try; what Twilio's debugger would show     |
// | GET    /emulator/faults                  | → the faults asked for                                                      |
// | POST   /emulator/faults                  | {sends?, calls?, deliveries?, statusCallbacks?, optOut?, landline?} (faults.ts) → faults |
// | DELETE /emulator/faults                  | → 204, none any more                                                        |
// | GET    /emulator/events                  | server-sent events: text, phone, lines, call, heard, reset                  |
// | GET    /emulator/settled                 | → 204 when no delivery or callback is under way                             |
// | POST   /emulator/reset                   | → 204; lines stay                                                           |
//
// Errors: {error: "a sentence"} with 400, 404 or 409.
import express, { type ErrorRequestHandler, Router } from 'express';
import { ZodError } from 'zod';
import type { Exchange } from '../exchange.ts';
import { callControlRoutes } from './call-routes.ts';
import { ControlError } from './control-error.ts';
import { streamEvents } from './events.ts';
import { faultChanges, newPhone, newText, phoneChanges, redelivery, sinceSeq } from './input.ts';
import type { Operations } from './operations.ts';

export function controlRoutes(exchange: Exchange, operations: Operations): Router {
  const router = Router();
  router.use(express.json({ limit: '10mb' }));

  router.get('/phones', (_request, response) => {
    response.json(operations.phones());
  });
  router.post('/phones', (request, response) => {
    response.status(201).json(operations.addPhone(newPhone.parse(request.body)));
  });
  router.patch('/phones/:number', (request, response) => {
    response.json(operations.changePhone(request.params.number, phoneChanges.parse(request.body)));
  });
  router.post('/phones/:number/text', async (request, response) => {
    response.json(await operations.text(request.params.number, newText.parse(request.body)));
  });
  router.get('/phones/:number/texts', (request, response) => {
    response.json(operations.textsOf(request.params.number));
  });

  router.get('/texts', (request, response) => {
    response.json(operations.texts(sinceSeq.parse(request.query).since));
  });
  router.get('/texts/:sid/media/:mediaSid', (request, response) => {
    const media = exchange.network.messages
      .get(request.params.sid)
      ?.media.find(({ sid }) => sid === request.params.mediaSid);
    if (!media) throw new ControlError(404, 'There is no such picture.');
    response.set('Content-Security-Policy', "default-src 'none'; sandbox").type(media.contentType).send(media.bytes);
  });
  router.post('/texts/:sid/redeliver', async (request, response) => {
    const { times } = redelivery.parse(request.body ?? {});
    response.json({ webhookStatuses: await operations.redeliver(request.params.sid, times) });
  });

  router.get('/lines', (_request, response) => {
    response.json(operations.lines());
  });
  router.get('/guide', (_request, response) => {
    response.json(exchange.guide);
  });
  router.get('/alerts', (_request, response) => {
    response.json(operations.alerts());
  });
  router.get('/events', (request, response) => streamEvents(exchange.network, request, response));

  router.get('/faults', (_request, response) => {
    response.json(exchange.faults.settings);
  });
  router.post('/faults', (request, response) => {
    response.json(operations.setFaults(faultChanges(exchange.faults.settings, request.body)));
  });
  router.delete('/faults', (_request, response) => {
    operations.clearFaults();
    response.status(204).end();
  });

  router.get('/settled', async (_request, response) => {
    await operations.settled();
    response.status(204).end();
  });
  router.post('/reset', (_request, response) => {
    operations.reset();
    response.status(204).end();
  });

  router.use(callControlRoutes(exchange, operations));
  router.use((_request, _response, next) => next(new ControlError(404, 'There is nothing here.')));
  router.use(answerErrors);
  return router;
}

const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) next(error);
  else if (error instanceof ControlError) response.status(error.status).json({ error: error.message });
  else if (error instanceof ZodError) response.status(400).json({ error: sentence(error) });
  else next(error);
};

function sentence(error: ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'The body'}: ${issue.message}`).join('; ');
}
