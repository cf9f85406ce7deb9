// The web process: everything that is reached over HTTP.
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Context } from './context.ts';
import { deskRoutes } from './dashboard/routes.ts';
import { healthRoutes } from './health.ts';
import { boardPath, queueBoard } from './operators/queue-board.ts';
import { signIn } from './operators/sign-in.ts';
import { refuse } from './webhooks/answer.ts';
import { receiveCall, receiveCallStep, receiveOutgoing } from './webhooks/call.ts';
import { receiveCallStatus } from './webhooks/call-status.ts';
import { receiveWait } from './webhooks/call-wait.ts';
import { servePicture } from './webhooks/picture.ts';
import { serveRecording } from './webhooks/recording.ts';
import { receiveTextStatus } from './webhooks/status.ts';
import { receiveText } from './webhooks/text.ts';
import { verified } from './webhooks/verified.ts';
import { serveVoice } from './webhooks/voice.ts';
import { receiveWhisper } from './webhooks/whisper.ts';

export interface WebOptions {
  /** What operators get to see; nothing where either is missing. */
  readonly password?: string | undefined;
  readonly queues?: Parameters<typeof queueBoard>[0] | undefined;
  /** Says when answers that have no end by themselves are to end. */
  readonly stopping?: AbortSignal;
}

const never = new AbortController().signal;

export function createWeb(context: Context, { password, queues, stopping = never }: WebOptions = {}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  const fromTwilio = verified(context);
  app.post('/twilio/text', ...fromTwilio, receiveText(context));
  app.post('/twilio/call', ...fromTwilio, receiveCall(context));
  app.post('/twilio/call/step', ...fromTwilio, receiveCallStep(context));
  app.post('/twilio/call/wait', ...fromTwilio, receiveWait(context));
  app.post('/twilio/call/out', ...fromTwilio, receiveOutgoing(context));
  app.post('/twilio/call/whisper', ...fromTwilio, receiveWhisper(context));
  app.post('/twilio/status/call', ...fromTwilio, receiveCallStatus(context));
  app.post('/twilio/status/text', ...fromTwilio, receiveTextStatus(context));
  app.get('/pictures/:token', servePicture(context));
  app.get('/voices/:community/:language/:file', serveVoice(context));
  app.get('/recordings/:token.wav', serveRecording(context));
  app.use(healthRoutes(context));
  app.get('/', (_, response) => response.redirect(303, '/desk'));
  app.use(deskRoutes(context, stopping));
  if (password !== undefined && queues !== undefined) app.use(boardPath, signIn(password), queueBoard(queues));
  app.use((_, response) => refuse(response, 404, 'There is nothing here.'));
  app.use(onError(context));
  return app;
}

/** Health and figures alone, for a port of their own. */
export function createHealthWeb(context: Context): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(healthRoutes(context));
  app.use((_, response) => refuse(response, 404, 'There is nothing here.'));
  return app;
}

/** Faults of a request get their own status; ours are logged and told as ours. */
const onError =
  ({ log }: Context): ErrorRequestHandler =>
  (error, request, response, _) => {
    const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ error, path: request.path }, 'a request failed');
    refuse(
      response,
      status,
      status === 413
        ? 'The request is too large.'
        : status === 500
          ? 'Something went wrong here.'
          : 'The request can not be read.',
    );
  };

/** A server that holds the port and answers nothing yet. Rejects with the server's error where the port can't be had. */
export const claimPort = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });

export const isPortTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
