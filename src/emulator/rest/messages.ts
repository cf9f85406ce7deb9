// The Messages resource: create, list, fetch, redact, delete.
import { Router } from 'express';
import type { Exchange } from '../exchange.ts';
import type { Message } from '../state/message.ts';
import { deliver } from '../texts/delivery.ts';
import { ApiError, notFound } from './api-error.ts';
import { createMessage } from './create-message.ts';
import { withFault } from './fail-on-demand.ts';
import { field } from './form.ts';
import { matchesFilters } from './message-filters.ts';
import { messageJson } from './message-json.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function messageRoutes(exchange: Exchange): Router {
  const { network, accountSid } = exchange;
  const json = (message: Message) => messageJson(accountSid, message);
  const router = Router();

  router.post('/Messages.json', (request, response) => {
    const accept = () => {
      const message = createMessage(exchange, request.body ?? {});
      deliver(exchange, message);
      return message;
    };
    withFault(exchange.faults.takeSendFault(), exchange.work, request, response, accept, (message) => {
      response.status(201).json(json(message));
    });
  });

  router.get('/Messages.json', (request, response) => {
    const matches = matchesFilters(request.query);
    const found = [...network.messages.values()].filter((message) => message.listed && matches(message)).reverse();
    response.json(page({ path: request.baseUrl + request.path, query: request.query }, 'messages', found, json));
  });

  router.get('/Messages/:sid.json', (request, response) => {
    response.json(json(findMessage(exchange, request.params.sid)));
  });

  router.post('/Messages/:sid.json', (request, response) => {
    const message = findMessage(exchange, request.params.sid);
    const status = field(request.body ?? {}, 'Status');
    const body = field(request.body ?? {}, 'Body');
    if (status !== undefined) throw new ApiError(400, 30409);
    if (body !== '') throw new ApiError(400, 20001, 'Body can only be emptied');
    network.changeMessage(message, { body: '' });
    response.json(json(message));
  });

  router.delete('/Messages/:sid.json', (request, response) => {
    network.removeMessage(findMessage(exchange, request.params.sid));
    response.status(204).end();
  });

  return router;
}

/** The listed text with this sid. Throws 20404. */
export function findMessage(exchange: Exchange, sid: string): Message {
  const message = exchange.network.messages.get(sid);
  if (!message?.listed) throw notFound(`Messages/${sid}`);
  return message;
}
