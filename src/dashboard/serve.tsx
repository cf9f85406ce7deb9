// Serves a page to whoever may see it: signed in, in a community of theirs, and for what is done there by a form of ours.
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { StewardOf } from '../store/desk-sessions.ts';
import { type Desk, frameOf, languageOf, show } from './desk.ts';
import { showMissing, showRefused } from './faults.tsx';
import { actionField, tokenField } from './frame/form.tsx';
import { Layout } from './frame/layout.tsx';
import { homeOf } from './homes.ts';
import type { Answer, Handler, Page, Visit } from './page.ts';
import { groups } from './pages.ts';
import { postedForm } from './security/posted-form.ts';
import { sayNext, takeSaid } from './security/said-once.ts';
import { isSameOrigin } from './security/same-origin.ts';
import { isTokenOf, type SignedIn, whoIsThere } from './security/session.ts';

/** The community of an address, where whoever is signed in looks after it. */
const stewardAt = (who: SignedIn, request: Request): StewardOf | undefined =>
  who.stewards.find((steward) => homeOf(steward, who.stewards) === `/desk/${request.params.community}`);

const toSignIn = (request: Request, response: Response): void => {
  // A part of a page that is fetched anew can't show the way in: the whole page has to.
  if (request.get('HX-Request')) response.status(401).set('HX-Refresh', 'true').end();
  else
    response.redirect(
      303,
      request.method === 'GET' ? `/sign-in?next=${encodeURIComponent(request.originalUrl)}` : '/sign-in',
    );
};

export const serve =
  (desk: Desk, page: Page, handler: Handler): RequestHandler =>
  async (request, response) => {
    const { context, cookies } = desk;
    const who = await whoIsThere(context, cookies, request);
    if (!who) return toSignIn(request, response);
    const steward = stewardAt(who, request);
    const language = languageOf(desk, request, who);
    if (!steward) return showMissing(response, frameOf(language, who));
    const frame = frameOf(language, who, homeOf(steward, who.stewards));
    const isPost = request.method === 'POST';
    // Nothing is read of a form that comes from elsewhere.
    if (isPost && !isSameOrigin(request, context.publicUrl)) return showRefused(response, frame);
    const form = isPost ? await postedForm(request, response) : new URLSearchParams();
    if (isPost && !isTokenOf(who, form.get(tokenField))) return showRefused(response, frame);
    const { community, memberId, name } = steward;
    const visit: Visit = {
      ...{ context, community, language, form, words: language.desk, now: context.now() },
      steward: { memberId, name },
      params: request.params as Record<string, string>,
      query: new URLSearchParams(request.originalUrl.split('?')[1] ?? ''),
      actionId: form.get(actionField) || randomUUID(),
    };
    answerWith(await handler(visit));

    function answerWith(answer: Answer): void {
      switch (answer.is) {
        case 'missing':
          return showMissing(response, frame);
        case 'elsewhere':
          if (answer.said) sayNext(context, cookies, response, answer.said);
          return response.redirect(303, `${frame.home}${answer.to === '/' ? '' : answer.to}`);
        case 'file':
          response.attachment(answer.name).type(answer.type).send(answer.content);
          return;
        case 'page': {
          // A part that is fetched anew shows no news of what was done before.
          const said = request.get('HX-Request') ? undefined : takeSaid(context, cookies, request, response);
          const layout = layoutOf(who as SignedIn, steward as StewardOf);
          const shown = (
            <Layout {...layout} title={answer.title} said={said}>
              {answer.body}
            </Layout>
          );
          return show(response, frame, shown, answer.status);
        }
      }
    }

    function layoutOf({ stewards }: SignedIn, here: StewardOf) {
      const others = stewards.filter((other) => other !== here);
      return {
        community: here.community.name,
        steward: here.name,
        elsewhere: others.map((other) => ({ name: other.community.name, home: homeOf(other, stewards) })),
        languages: context.languages,
        groups,
        page,
      };
    }
  };

/** Tells the open pages of a community that something has changed. */
export const serveLive =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const isHere = async () => {
      const who = await whoIsThere(desk.context, desk.cookies, request);
      return who && stewardAt(who, request);
    };
    const steward = await isHere();
    if (!steward) return void response.status(401).end();
    desk.live.stream(steward.community.id, request, response, async () => (await isHere()) !== undefined);
  };
