// The addresses of the desk: the way in, and for whoever is signed in every page of their communities.
import { Router } from 'express';
import type { Context } from '../context.ts';
import { chooseCommunity } from './choose-community.tsx';
import type { Desk } from './desk.ts';
import { onFault } from './faults.tsx';
import { deskFiles } from './files.ts';
import { Live } from './live.ts';
import { pages } from './pages.ts';
import { cookiesAt } from './security/cookies.ts';
import { strictHeaders } from './security/headers.ts';
import { serve, serveLive } from './serve.tsx';
import { askCode, enterCode, showCode, showSignIn } from './sign-in/page.tsx';
import { chooseWho, showWho } from './sign-in/who.tsx';
import { signOut, speak } from './sign-out.ts';

const addresses = ['/sign-in', '/sign-out', '/desk', '/desk-language', '/desk-files'];

/** Pages that are open are let go of when `stopping` says so. */
export function deskRoutes(context: Context, stopping: AbortSignal): Router {
  const desk: Desk = { context, cookies: cookiesAt(context.publicUrl), live: new Live(context, stopping) };
  const router = Router();
  router.use(addresses, strictHeaders);
  router.use('/desk-files', deskFiles());
  router.get('/sign-in', showSignIn(desk));
  router.post('/sign-in', askCode(desk));
  router.get('/sign-in/code', showCode(desk));
  router.post('/sign-in/code', enterCode(desk));
  router.get('/sign-in/who', showWho(desk));
  router.post('/sign-in/who', chooseWho(desk));
  router.post('/sign-out', signOut(desk));
  router.post('/desk-language', speak(desk));
  router.get('/desk/:community/live', serveLive(desk));
  for (const page of pages) {
    const path = `/desk/:community${page.path === '/' ? '' : page.path}`;
    router.get(path, serve(desk, page, page.show));
    for (const [name, act] of Object.entries(page.actions ?? {}))
      router.post(`${path}/${name}`, serve(desk, page, act));
  }
  router.use('/desk', chooseCommunity(desk));
  router.use(addresses, onFault(desk));
  return router;
}
