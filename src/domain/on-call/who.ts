// Several people share the phone: who is calling is chosen by digit.

import { chosenWriter } from '../on-text/speaker.ts';
import { greet } from './arrive.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { leadsOn, onAPage, pageOf } from './page-of.ts';

export const who: MenuAt<'who'> = {
  ask: ({ contact }, { page = 0 }) => {
    const { told, onward } = pageOf(contact?.members ?? [], page, onAPage);
    return oneKey({
      ...{ say: 'askWhoCalls', onward },
      names: told.map(({ digit, item: { name } }) => ({ digit, name: name ?? '…' })),
    });
  },
  take: (turn, { page = 0 }) => {
    const { contact, key } = turn;
    const { told, onward, next } = pageOf(contact?.members ?? [], page, onAPage);
    if (leadsOn(key, onward)) {
      turn.move({ menu: 'who', page: next });
      return true;
    }
    const named = contact ? chosenWriter(contact, turn.text) : undefined;
    const member =
      key === undefined
        ? contact?.members.find(({ id }) => id === named)
        : told.find(({ digit }) => digit === key)?.item;
    if (!member) return false;
    turn.change({ memberId: member.id, language: member.language, listening: member.listening ?? 'usual' });
    greet(turn);
    return true;
  },
};
