// The way from the address of the desk alone to a community of whoever is signed in.
import type { RequestHandler } from 'express';
import { type Desk, frameOf, languageOf, show } from './desk.ts';
import { Notice, showMissing } from './faults.tsx';
import { Document } from './frame/document.tsx';
import { useWords } from './frame/frame.ts';
import { homeOf } from './homes.ts';
import { whoIsThere } from './security/session.ts';

export const chooseCommunity =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const who = await whoIsThere(desk.context, desk.cookies, request);
    if (!who) return response.redirect(303, '/sign-in');
    const frame = frameOf(languageOf(desk, request, who), who);
    // Only the very address asks which: what is below it is in no community of theirs.
    if (request.path !== '/') return showMissing(response, frame);
    const homes = who.homes.map((home) => ({ name: home.community.name, home: homeOf(home, who.homes) }));
    const [only, ...others] = homes;
    if (!only) return show(response, frame, <Notice {...frame.words.frame.noCommunity} />, 403);
    if (others.length === 0) return response.redirect(303, only.home);
    show(response, frame, <Communities homes={homes} />);
  };

export function Communities({
  homes,
}: {
  readonly homes: readonly { readonly name: string; readonly home: string }[];
}) {
  const { frame } = useWords();
  return (
    <Document title={frame.chooseCommunity}>
      <main class="alone" id="content">
        <h1>{frame.chooseCommunity}</h1>
        <ul class="choices">
          {homes.map(({ name, home }) => (
            <li key={home}>
              <a class="button" href={home}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Document>
  );
}
