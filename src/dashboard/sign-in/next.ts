// Where somebody wanted to go before they had to sign in.
import type { Request } from 'express';

/** A page of the desk, and nowhere else. */
export function nextOf({ query }: Pick<Request, 'query'>): string | undefined {
  const { next } = query;
  return typeof next === 'string' && /^\/desk(\/[\w-]+)*$/.test(next) ? next : undefined;
}

export const withNext = (address: string, next: string | undefined): string =>
  next === undefined ? address : `${address}&next=${encodeURIComponent(next)}`;
