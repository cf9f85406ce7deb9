// A steward chooses who gets a request, a few names at a time, and says whether they have agreed to it.
import { membersNamed } from '../on-steward/named.ts';
import { whoCould } from '../on-steward/who-could.ts';
import type { Member } from '../people.ts';
import type { Request } from '../request.ts';
import { nameOfPlace, spoken } from '../spoken.ts';
import { actAs } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { leadsOn, onAPage, pageOf } from './page-of.ts';
import { about, backToTend } from './tend.ts';
import type { Turn } from './turn.ts';

/** Whoever comes after these would hardly be chosen by ear; they can be named. */
const mostTold = 20;

/** The steward themself comes where they need not listen long, and after those whom the line thinks of first. */
function choicesFor({ decision, member: steward }: Turn, request: Request): readonly Member[] {
  if (!steward) return [];
  const others = whoCould(decision, request, steward.id).slice(0, mostTold - 1);
  const isOwn = request.requesterId === steward.id;
  return isOwn ? others : [...others.slice(0, onAPage - 1), steward, ...others.slice(onAPage - 1)];
}

export const giveTo: MenuAt<'giveTo'> = about({
  ask: (turn, request, { page }) => {
    const { told, onward } = pageOf(choicesFor(turn, request), page, onAPage);
    return oneKey({
      say: 'askGiveTo',
      code: request.code,
      choices: told.map(({ digit, item: { id, name, place } }) => ({
        ...{ digit, name, area: nameOfPlace(place), isOwn: id === turn.member?.id },
      })),
      onward,
    });
  },
  take: (turn, request, place) => {
    const { page, about: told } = place;
    const { told: choices, onward, next } = pageOf(choicesFor(turn, request), page, onAPage);
    const go = ({ id: memberId }: Member) => turn.go({ menu: 'give', about: told, memberId });
    const named = namedIn(turn, request);
    if (named) {
      go(named);
      return true;
    }
    if (leadsOn(turn.key, onward)) {
      turn.move({ ...place, page: next });
      return true;
    }
    return choose(
      turn,
      ...choices.map(
        ({ item }) =>
          () =>
            go(item),
      ),
    );
  },
});

/** The one of that name, where it was said and there are not several. */
function namedIn({ heard, decision }: Turn, { id }: Request): Member | undefined {
  if (heard.by !== 'words') return undefined;
  const [only, ...others] = membersNamed(decision, id, heard.text.body.replace(/[.!]+$/, ''));
  return others.length === 0 ? only : undefined;
}

export const give: MenuAt<'give'> = about({
  ask: (turn, request, { memberId }) =>
    oneKey({
      say: 'askGive',
      request: spoken(request, turn.decision),
      name: turn.decision.findMember(memberId)?.name,
      isOwn: memberId === turn.member?.id,
    }),
  take: (turn, { id: requestId }, { memberId }) => {
    const giveIt = (agreed: boolean) => () => {
      actAs(turn, { do: 'assign', requestId, memberId, agreed });
      backToTend(turn);
    };
    const isOwn = memberId === turn.member?.id;
    return choose(turn, giveIt(true), ...(isOwn ? [] : [giveIt(false)]));
  },
});
