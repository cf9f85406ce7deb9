// The answers that Twilio gets. Never text/plain: Twilio would text the body to the caller.
import type { Response } from 'express';

const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** Says nothing to the caller. */
export const sayNothing = (response: Response, status = 200): void => {
  response.status(status).type('text/xml').send(emptyTwiml);
};

export const refuse = (response: Response, status: number, reason: string): void => {
  response.status(status).type('application/json').send({ error: reason });
};
