// Leaving the desk, here or everywhere, and the language that its pages speak.
import type { Request, RequestHandler, Response } from 'express';
import { endSession, endSessionsLike, speakIn } from '../store/desk-sessions.ts';
import { type Desk, frameOf, languageOf } from './desk.ts';
import { showRefused } from './faults.tsx';
import { tokenField } from './frame/form.tsx';
import { postedForm } from './security/posted-form.ts';
import { isSameOrigin } from './security/same-origin.ts';
import { forgetToken, isTokenOf, type SignedIn, whoIsThere } from './security/session.ts';
import { writeDown } from './write-down.ts';

type Act = (desk: Desk, who: SignedIn, form: URLSearchParams, response: Response) => Promise<void>;

const forWhoeverIsThere =
  (act: Act) =>
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const who = await whoIsThere(desk.context, desk.cookies, request);
    if (!who) return response.redirect(303, '/sign-in');
    const refuse = () => showRefused(response, frameOf(languageOf(desk, request, who), who));
    if (!isSameOrigin(request, desk.context.publicUrl)) return refuse();
    const form = await postedForm(request, response);
    if (!isTokenOf(who, form.get(tokenField))) return refuse();
    await act(desk, who, form, response);
    response.redirect(303, backTo(request));
  };

/** The page that the form stood on; after signing out it leads to the way in. */
const backTo = (request: Request): string => {
  const from = request.get('Referer') ?? '';
  const path = URL.canParse(from) ? new URL(from).pathname : '';
  return path.startsWith('/desk/') ? path : '/desk';
};

export const signOut = forWhoeverIsThere(async ({ context, cookies }, who, form, response) => {
  await writeDown(context, who, 'signedOut');
  const end = form.get('everywhere') === 'yes' ? endSessionsLike : endSession;
  await end(context.store, who.token);
  forgetToken(cookies, response);
});

export const speak = forWhoeverIsThere(async ({ context }, { token }, form) => {
  const language = context.languages.find(({ id }) => id === form.get('language'));
  if (language) await speakIn(context.store, token, language.id);
});
