// The parts that every address of the desk works with.
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { ComponentChild } from 'preact';
import type { Context } from '../context.ts';
import type { Language } from '../languages/language.ts';
import { languageNamed } from '../languages/named.ts';
import type { Frame } from './frame/frame.ts';
import { render } from './frame/render.tsx';
import type { Live } from './live.ts';
import type { Cookies } from './security/cookies.ts';
import type { SignedIn } from './security/session.ts';

export interface Desk {
  readonly context: Context;
  readonly cookies: Cookies;
  readonly live: Live;
}

/** The language of the pages: of whoever is signed in, asked for in the address, or what the browser wants. */
export function languageOf({ context }: Desk, request: Request, who?: SignedIn): Language {
  const ids = context.languages.map(({ id }) => id);
  const asked = [String(request.query.in ?? '')].filter((id) => ids.includes(id));
  return languageNamed(context.languages, who?.language ?? asked[0] ?? (request.acceptsLanguages(ids) || 'en'));
}

export const frameOf = (language: Language, who?: SignedIn, home = ''): Frame => ({
  language: language.id,
  words: language.desk,
  home,
  formToken: who?.formToken ?? '',
  drawActionId: randomUUID,
});

export function show(response: Response, frame: Frame, page: ComponentChild, status = 200): void {
  response.status(status).type('html').send(render(frame, page));
}
