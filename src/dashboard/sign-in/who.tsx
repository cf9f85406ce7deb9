// Where several are stewards by one phone: who of them is at the desk. What they do is on record by name.
import type { RequestHandler } from 'express';
import { type Home, nameStewards, type Steward } from '../../store/desk-sessions.ts';
import { type Desk, frameOf, languageOf, show } from '../desk.ts';
import { showRefused } from '../faults.tsx';
import { tokenField } from '../frame/form.tsx';
import { postedForm } from '../security/posted-form.ts';
import { isSameOrigin } from '../security/same-origin.ts';
import { isTokenOf, type SignedIn, whoIsThere } from '../security/session.ts';
import { writeDownOf } from '../write-down.ts';
import { nextOf } from './next.ts';
import { WhoView } from './who-view.tsx';

/** Where it is not clear by the phone alone. */
const sharedBy = ({ homes }: SignedIn): readonly Home[] =>
  homes.filter(({ people, steward }) => people.length > 1 || !steward);

export const showWho =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const who = await whoIsThere(desk.context, desk.cookies, request);
    if (!who) return response.redirect(303, '/sign-in');
    const next = nextOf(request);
    const homes = sharedBy(who);
    if (homes.length === 0) return response.redirect(303, next ?? '/desk');
    show(response, frameOf(languageOf(desk, request, who), who), <WhoView homes={homes} next={next} />);
  };

export const chooseWho =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { context, cookies } = desk;
    const who = await whoIsThere(context, cookies, request);
    if (!who) return response.redirect(303, '/sign-in');
    const refuse = () => showRefused(response, frameOf(languageOf(desk, request, who), who));
    if (!isSameOrigin(request, context.publicUrl)) return refuse();
    const form = await postedForm(request, response);
    const chosen = form.get('member');
    const home = sharedBy(who).find(({ people }) => people.some(({ memberId }) => memberId === chosen));
    const steward = home?.people.find(({ memberId }) => memberId === chosen);
    if (!home || !steward || !isTokenOf(who, form.get(tokenField))) return refuse();
    if (steward !== home.steward) await change(desk, who, home, steward);
    response.redirect(303, nextOf(request) ?? '/desk');
  };

async function change({ context }: Desk, who: SignedIn, home: Home, steward: Steward): Promise<void> {
  const others = who.homes.filter((each) => each !== home).flatMap((each) => each.steward ?? []);
  await writeDownOf(context, home.steward, who.language, 'signedOut');
  await nameStewards(
    context.store,
    who.token,
    [...others, steward].map(({ memberId }) => memberId),
  );
  await writeDownOf(context, steward, who.language, 'signedIn');
}
