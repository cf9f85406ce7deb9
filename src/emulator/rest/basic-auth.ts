// Only the account itself gets in: Basic authentication with its SID and token.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ApiError } from './api-error.ts';

/** Refuses with 401 and code 20003, also where the path names another account. */
export function basicAuth(accountSid: string, authToken: string): RequestHandler {
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return (request, _response, next) => {
    if (!same(request.headers.authorization ?? '', expected)) throw new ApiError(401, 20003);
    const named = request.params.accountSid;
    if (named !== undefined && named !== accountSid) throw new ApiError(401, 20003);
    next();
  };
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
