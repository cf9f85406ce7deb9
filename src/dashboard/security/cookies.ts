// Cookies of the desk: out of reach of scripts, not sent along from other sites, and over https never without it.
import type { Request, Response } from 'express';

export interface Cookies {
  read(request: Request, name: string): string | undefined;
  set(response: Response, name: string, value: string, forMs: number): void;
  clear(response: Response, name: string): void;
}

/** Over https a cookie whose name begins so can be set by no one but this very host. */
const hostPrefix = '__Host-';

export function cookiesAt(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const named = (name: string): string => `${secure ? hostPrefix : ''}${name}`;
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    read: (request, name) => valueIn(request.headers.cookie ?? '', named(name)),
    set: (response, name, value, forMs) => {
      response.cookie(named(name), value, { ...options, maxAge: forMs });
    },
    clear: (response, name) => {
      response.clearCookie(named(name), options);
    },
  };
}

/** Ours hold letters, digits, `-` and `_` only. */
function valueIn(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]+$/.test(value)) return value;
  }
  return undefined;
}
