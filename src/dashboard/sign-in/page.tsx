// Signing in: a phone number, a code that is sent there, and a session. Nothing tells whether a number is a steward's.
import { randomInt } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Context } from '../../context.ts';
import { countryOf, parsePhone } from '../../domain/phone.ts';
import { handle } from '../../handle.ts';
import { stewardContact } from '../../store/desk-sessions.ts';
import { listNumbers } from '../../store/lines.ts';
import { keepCode, useCode } from '../../store/sign-in-codes.ts';
import { type Desk, frameOf, languageOf, show } from '../desk.ts';
import { showRefused } from '../faults.tsx';
import { postedForm } from '../security/posted-form.ts';
import { isSameOrigin } from '../security/same-origin.ts';
import { drawToken, signIn } from '../security/session.ts';
import { writeDown } from '../write-down.ts';
import { nextOf, withNext } from './next.ts';
import { CodeView, SignInView } from './view.tsx';

const askCookie = 'desk-ask';
const codeIsGoodForMs = 10 * 60_000;

export const showSignIn =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    show(
      response,
      frameOf(languageOf(desk, request)),
      <SignInView next={nextOf(request)} languages={desk.context.languages} />,
    );
  };

export const askCode =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { context, cookies } = desk;
    const frame = frameOf(languageOf(desk, request));
    if (!isSameOrigin(request, context.publicUrl)) return showRefused(response, frame);
    const form = await postedForm(request, response);
    const [written, by] = [form.get('phone') ?? '', form.get('by') === 'call' ? 'call' : 'text'] as const;
    const [number = ''] = await listNumbers(context.store);
    const phone = parsePhone(written.slice(0, 40), countryOf({ lines: [{ number, perSecond: 1 }] }));
    const { languages } = context;
    if (phone === undefined)
      return show(response, frame, <SignInView next={nextOf(request)} languages={languages} wrong={written} />, 422);
    const ask = drawToken();
    cookies.set(response, askCookie, ask, codeIsGoodForMs);
    response.redirect(303, withNext(`/sign-in/code?by=${by}&in=${frame.language}`, nextOf(request)));
    // Only now, so that the time it takes does not tell whether there was anything to send.
    await sendCode(context, phone, ask, by).catch((error: unknown) =>
      context.log.error({ error }, 'a code was not sent'),
    );
  };

async function sendCode(context: Context, phone: string, ask: string, by: 'text' | 'call'): Promise<void> {
  const { store, now } = context;
  const contactId = await stewardContact(store, phone);
  if (contactId === undefined) return;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = new Date(now().getTime() + codeIsGoodForMs);
  if (!(await keepCode(store, { ask, code, phone, expiresAt }, now())))
    return context.log.warn({ contactId }, 'a steward was sent enough codes for now');
  await handle(context, { of: 'signIn', contactId, asked: { code, by, expiresAt } });
}

export const showCode =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    show(response, frameOf(languageOf(desk, request)), <CodeView {...codePage(request)} />);
  };

export const enterCode =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { context, cookies } = desk;
    const language = languageOf(desk, request);
    if (!isSameOrigin(request, context.publicUrl)) return showRefused(response, frameOf(language));
    const form = await postedForm(request, response);
    const ask = cookies.read(request, askCookie) ?? '';
    const code = (form.get('code') ?? '').replace(/\D/g, '');
    const phoneHash = await useCode(context.store, { ask, code }, context.now());
    if (!phoneHash) return show(response, frameOf(language), <CodeView {...codePage(request)} isWrong />, 422);
    const session = await signIn(context, cookies, response, { phoneHash, language: language.id });
    if (session) await writeDown(context, session, 'signedIn');
    cookies.clear(response, askCookie);
    response.redirect(303, nextOf(request) ?? '/desk');
  };

const codePage = (request: Request) => ({
  by: request.query.by === 'call' ? ('call' as const) : ('text' as const),
  next: nextOf(request),
});
