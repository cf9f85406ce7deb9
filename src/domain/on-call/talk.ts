// The two of a match talk through the line: whom to ring, ringing them, and what comes after.
import { waitsUntil } from '../quiet.ts';
import { askMain, main } from './main-menu.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { leadsOn, onAPage, pageOf } from './page-of.ts';
import { type Partner, partnersOf } from './partners.ts';
import { ring } from './ring.ts';
import type { Turn } from './turn.ts';

export const partner: MenuAt<'partner'> = {
  ask: (turn) => {
    const [only] = partnersOf(turn);
    return only ? oneKey({ say: 'talkOrMenu', name: only.name, code: only.request.code }) : askMain(turn);
  },
  take: (turn) => {
    const [only] = partnersOf(turn);
    if (!only) {
      turn.start({ menu: 'main' });
      return main.take(turn, { menu: 'main' });
    }
    return choose(
      turn,
      () => talkWith(turn, only),
      () => turn.start({ menu: 'main' }),
    );
  },
};

export const withWhom: MenuAt<'withWhom'> = {
  ask: (turn, { page = 0 }) => {
    const { told, onward } = pageOf(partnersOf(turn), page, onAPage);
    const choices = told.map(({ digit, item: { name, request } }) => ({ digit, name, code: request.code }));
    return oneKey({ say: 'askWithWhom', choices, onward });
  },
  take: (turn, { page = 0 }) => {
    const { told, onward, next } = pageOf(partnersOf(turn), page, onAPage);
    if (!leadsOn(turn.key, onward))
      return choose(
        turn,
        ...told.map(
          ({ item }) =>
            () =>
              talkWith(turn, item),
        ),
      );
    turn.move({ menu: 'withWhom', page: next });
    return true;
  },
};

/** Goes to where one of the partners is rung, or chosen where there are several. */
export function talkWithOneOf(turn: Turn, partners: readonly Partner[]): void {
  const [only, second] = partners;
  if (only && !second) talkWith(turn, only);
  else turn.go({ menu: 'withWhom' });
}

/** Rings somebody, where that is decent; or else offers to keep a word for them. */
function talkWith(turn: Turn, { request, memberId, name }: Partner): void {
  const { decision } = turn;
  const { code } = request;
  const member = decision.member(memberId);
  const contact = decision.contact(member.contactId);
  const isAsleep = waitsUntil({ contact, member, about: request }, decision.snapshot) !== undefined;
  if (contact.optedOut || isAsleep) {
    turn.say({ say: contact.optedOut ? 'notRung' : 'asleep', name });
    turn.go({ menu: 'record', as: { for: 'match', code, memberId }, again: false });
  } else turn.go({ menu: 'talk', code, memberId });
}

export const talk: MenuAt<'talk'> = {
  ask: (turn, { code, memberId }) => {
    const { decision, member } = turn;
    const callee = decision.member(memberId);
    const { members } = decision.contact(callee.contactId);
    turn.say({ say: 'ringing', name: callee.name });
    const isShared = members.length > 1;
    return ring(turn, memberId, {
      say: 'whisper',
      name: member?.name,
      code,
      callee: isShared ? callee.name : undefined,
    });
  },
  take: (turn, { code, memberId }) => {
    const { heard } = turn;
    if (heard.by !== 'dial') return false;
    if (heard.talked) {
      turn.say({ say: 'talkOver' });
      turn.start({ menu: 'main' });
    } else {
      turn.say({ say: 'didNotAnswer', name: turn.decision.findMember(memberId)?.name });
      turn.move({ menu: 'record', as: { for: 'match', code, memberId }, again: false });
    }
    return true;
  },
};
