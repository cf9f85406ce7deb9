// What Bull does, for operators to look at. There is nothing to change: the truth stays in the database.
import { createBullBoard } from '@bull-board/api';
import { BullAdapter } from '@bull-board/api/bullAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue } from 'bull';
import { type RequestHandler, Router } from 'express';

export const boardPath = '/operators/queues';

/** To be mounted at `boardPath`, behind the sign-in. */
export function queueBoard(queues: readonly Queue[]): Router {
  const server = new ExpressAdapter().setBasePath(boardPath);
  createBullBoard({
    queues: queues.map((queue) => new BullAdapter(queue, { readOnlyMode: true })),
    serverAdapter: server,
    options: { uiConfig: { boardTitle: 'Neighborline' } },
  });
  return Router().use(onItsOwn, server.getRouter());
}

/** The page may load nothing from elsewhere, and nobody may frame or keep it. */
const onItsOwn: RequestHandler = (_, response, next) => {
  response.set({
    'Content-Security-Policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'",
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  next();
};
