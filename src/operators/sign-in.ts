// Lets operators in: HTTP Basic with any name and the one password, and few guesses.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const mostWrongInAMinute = 10;
const minuteMs = 60_000;

/** Answers 401 without the password, and 429 to an address from which too many wrong ones came, whatever it sends then. */
export function signIn(password: string, now: () => number = Date.now): RequestHandler {
  const right = digestOf(password);
  const wrong = new Map<string, number>();
  let minuteBegan = now();

  return (request, response, next) => {
    if (now() - minuteBegan >= minuteMs) {
      wrong.clear();
      minuteBegan = now();
    }
    // Behind a proxy everybody has the proxy's address: better that all wait for a minute than that one guesses on.
    const address = request.socket.remoteAddress ?? '';
    const guesses = wrong.get(address) ?? 0;
    if (guesses >= mostWrongInAMinute)
      return refuse(response.set('Retry-After', '60'), 429, 'Too many wrong passwords.');
    const given = passwordIn(request.headers.authorization);
    if (given !== undefined && timingSafeEqual(digestOf(given), right)) return next();
    if (given !== undefined) wrong.set(address, guesses + 1);
    refuse(
      response.set('WWW-Authenticate', 'Basic realm="Neighborline", charset="UTF-8"'),
      401,
      'This is for operators.',
    );
  };
}

/** Of one length whatever was given, so that the time to compare says nothing. */
const digestOf = (password: string): Buffer => createHash('sha256').update(password, 'utf8').digest();

function passwordIn(authorization: string | undefined): string | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [, ...parts] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return parts.join(':');
}

const refuse = (response: Response, status: number, reason: string): void => {
  response.status(status).set('Cache-Control', 'no-store').type('text/plain').send(`${reason}\n`);
};
