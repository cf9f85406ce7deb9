// Lets only webhooks through that were signed for our account and our public address.
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { Context } from '../context.ts';
import type { WebhookRequest } from '../telephony/provider.ts';
import { refuse } from './answer.ts';

/** Far more than the fields of a webhook with ten pictures and the longest body. */
const largestForm = '64kb';

const readForm = express.urlencoded({ extended: false, limit: largestForm });

export const verified = ({ provider, log }: Context): readonly RequestHandler[] => [
  readForm,
  (request: Request, response: Response, next: NextFunction) => {
    const webhook = webhookOf(request);
    if (provider.verify(webhook)) return next();
    const reason =
      webhook.signature === undefined ? 'The request is not signed.' : 'The signature or the account is not ours.';
    log.warn({ path: request.path, reason }, 'a webhook was refused');
    refuse(response, 403, reason);
  },
];

const webhookOf = (request: Request): WebhookRequest => ({
  url: request.originalUrl,
  signature: request.get('x-twilio-signature'),
  params: formOf(request),
});

export const formOf = (request: Request): WebhookRequest['params'] => request.body ?? {};
