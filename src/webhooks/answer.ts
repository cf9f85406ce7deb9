// The answers that Twilio gets. Never text/plain: Twilio would text the body to the caller.
import type { Response } from 'express';

const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

const emptyHeaders = { 'Content-Type': 'text/xml; charset=utf-8', 'Content-Length': Buffer.byteLength(emptyTwiml) };

/** Says nothing to the caller. Every text is answered so, and what Express would find out about it is known. */
export const sayNothing = (response: Response, status = 200): void => {
  response.writeHead(status, emptyHeaders).end(emptyTwiml);
};

export const refuse = (response: Response, status: number, reason: string): void => {
  response.status(status).type('application/json').send({ error: reason });
};
