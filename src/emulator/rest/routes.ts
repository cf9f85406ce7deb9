// Twilio's side: the account's resources, Lookup, and Twilio's answers to what is not there.
import express, { type RequestHandler, Router } from 'express';
import type { Switchboard } from '../calls/switchboard.ts';
import { answerErrors, notFound } from './api-error.ts';
import { basicAuth } from './basic-auth.ts';
import { callRecordingRoutes } from './call-recordings.ts';
import { callRoutes } from './calls.ts';
import { conferenceRoutes } from './conferences.ts';
import { incomingPhoneNumberRoutes } from './incoming-phone-numbers.ts';
import { lookupRoutes } from './lookup.ts';
import { mediaRoutes } from './media.ts';
import { messageRoutes } from './messages.ts';
import { recordingRoutes } from './recordings.ts';
import { transcriptionRoutes } from './transcriptions.ts';

export function restRoutes(switchboard: Switchboard, log: (message: string) => void): Router {
  const { exchange } = switchboard;
  const router = Router();
  const auth = basicAuth(exchange.accountSid, exchange.authToken);
  const form = express.urlencoded({ extended: false, limit: '1mb' });
  const account = '/2010-04-01/Accounts/:accountSid';
  router.use(account, auth, form);
  router.use(account, messageRoutes(exchange), mediaRoutes(exchange), incomingPhoneNumberRoutes(exchange));
  router.use(account, callRoutes(switchboard), callRecordingRoutes(switchboard), recordingRoutes(exchange));
  router.use(account, transcriptionRoutes(exchange), conferenceRoutes(switchboard));
  router.use('/v2', auth, lookupRoutes(exchange));
  router.use(['/2010-04-01', '/v2'], auth, missing);
  router.use(answerErrors(log));
  return router;
}

const missing: RequestHandler = (request) => {
  throw notFound(request.originalUrl);
};
