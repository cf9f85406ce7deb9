// Serves a page to whoever may see it: signed in, in a community of theirs, and for what is done there by a form of ours.
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Home, Steward } from '../store/desk-sessions.ts';
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
const homeAt = ({ homes }: SignedIn, request: Request): Home | undefined =>
  homes.find((home) => homeOf(home, homes) === `/desk/${request.params.community}`);

/** To `/sign-in`, or to where of several people is said who it is; afterwards it goes on. */
const goIn = (request: Request, response: Response, to: '/sign-in' | '/sign-in/who'): void => {
  // A part of a page that is fetched anew can't show the way in: the whole page has to.
  if (request.get('HX-Request')) response.status(401).set('HX-Refresh', 'true').end();
  else response.redirect(303, request.method === 'GET' ? `${to}?next=${encodeURIComponent(request.originalUrl)}` : to);
};

export const serve =
  (desk: Desk, page: Page, handler: Handler): RequestHandler =>
  async (request, response) => {
    const { context, cookies } = desk;
    const who = await whoIsThere(context, cookies, request);
    if (!who) return goIn(request, response, '/sign-in');
    const home = homeAt(who, request);
    const language = languageOf(desk, request, who);
    if (!home) return showMissing(response, frameOf(language, who));
    const { community, steward } = home;
    if (!steward) return goIn(request, response, '/sign-in/who');
    const frame = frameOf(language, who, homeOf(home, who.homes));
    const isPost = request.method === 'POST';
    // Nothing is read of a form that comes from elsewhere.
    if (isPost && !isSameOrigin(request, context.publicUrl)) return showRefused(response, frame);
    const form = isPost ? await postedForm(request, response) : new URLSearchParams();
    if (isPost && !isTokenOf(who, form.get(tokenField))) return showRefused(response, frame);
    const visit: Visit = {
      ...{ context, community, steward, language, form, words: language.desk, now: context.now() },
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
          const layout = layoutOf(who as SignedIn, home as Home, steward as Steward);
          const shown = (
            <Layout {...layout} title={answer.title} said={said}>
              {answer.body}
            </Layout>
          );
          return show(response, frame, shown, answer.status);
        }
      }
    }

    function layoutOf({ homes }: SignedIn, here: Home, { name }: Steward) {
      const others = homes.filter((other) => other !== here);
      return {
        community: here.community.name,
        steward: name,
        isShared: here.people.length > 1,
        elsewhere: others.map((other) => ({ name: other.community.name, home: homeOf(other, homes) })),
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
      const home = who && homeAt(who, request);
      return home?.steward && home;
    };
    const home = await isHere();
    if (!home) return void response.status(401).end();
    desk.live.stream(home.community.id, request, response, async () => (await isHere()) !== undefined);
  };
