// What came of an action, kept for the page that is shown after it: sealed, as there may be names in it, and gone once it was read.
import type { Request, Response } from 'express';
import type { Context } from '../../context.ts';
import type { Said } from '../page.ts';
import type { Cookies } from './cookies.ts';

const cookieName = 'desk-said';
const keptForMs = 60_000;
/** A cookie holds little more. */
const mostLetters = 600;

export function sayNext({ store }: Context, cookies: Cookies, response: Response, { words, isRefused }: Said): void {
  const sealed = store.seal.seal(JSON.stringify({ words: words.slice(0, mostLetters), isRefused }));
  cookies.set(response, cookieName, Buffer.from(sealed).toString('base64url'), keptForMs);
}

export function takeSaid({ store }: Context, cookies: Cookies, request: Request, response: Response): Said | undefined {
  const kept = cookies.read(request, cookieName);
  if (kept === undefined) return undefined;
  cookies.clear(response, cookieName);
  try {
    return JSON.parse(store.seal.open(Buffer.from(kept, 'base64url'))) as Said;
  } catch {
    // Not of ours, or sealed with a key that is gone.
    return undefined;
  }
}
