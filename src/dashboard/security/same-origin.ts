// Whether a form was posted from a page of ours.
import type { Request } from 'express';

/** Browsers say so in one of two ways; whoever says neither is no browser that we know, and gets no benefit of the doubt. */
export function isSameOrigin({ headers }: Pick<Request, 'headers'>, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  if (origin === undefined) return site === 'same-origin';
  // A page may be open under another name of this machine than the one that the phone network calls.
  return URL.canParse(origin) && [new URL(publicUrl).host, host].includes(new URL(origin).host);
}
