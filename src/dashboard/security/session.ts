// Who is at the desk: a random token in a cookie, and its row in the database, without which the token is nothing.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Context } from '../../context.ts';
import { type DeskSession, findSession, openSession } from '../../store/desk-sessions.ts';
import type { Cookies } from './cookies.ts';

const cookieName = 'desk';
const keptForMs = 14 * 24 * 60 * 60 * 1000;

export interface SignedIn extends DeskSession {
  readonly token: string;
  /** Stands in every form; nobody knows it without the token. */
  readonly formToken: string;
}

export const drawToken = (): string => randomBytes(32).toString('base64url');

const formTokenOf = ({ store }: Context, token: string): string =>
  Buffer.from(store.seal.hashToken(`form ${token}`)).toString('base64url');

export async function whoIsThere(context: Context, cookies: Cookies, request: Request): Promise<SignedIn | undefined> {
  const token = cookies.read(request, cookieName);
  if (token === undefined) return undefined;
  const session = await findSession(context.store, token, context.now());
  return session && { ...session, token, formToken: formTokenOf(context, token) };
}

/** With a token of its own, whatever the browser held before. */
export async function signIn(
  context: Context,
  cookies: Cookies,
  response: Response,
  who: { readonly phoneHash: Uint8Array; readonly language: string },
): Promise<DeskSession | undefined> {
  const token = drawToken();
  await openSession(context.store, { token, ...who }, context.now());
  cookies.set(response, cookieName, token, keptForMs);
  return findSession(context.store, token, context.now());
}

export const forgetToken = (cookies: Cookies, response: Response): void => cookies.clear(response, cookieName);

export function isTokenOf({ formToken }: SignedIn, given: string | null): boolean {
  const [a, b] = [Buffer.from(formToken), Buffer.from(given ?? '')];
  return a.length === b.length && timingSafeEqual(a, b);
}
