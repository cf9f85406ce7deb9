// Several people share the phone: who is calling is chosen by digit.

import { chosenWriter } from '../on-text/speaker.ts';
import { greet } from './arrive.ts';
import { type MenuAt, oneKey } from './menu.ts';

export const who: MenuAt<'who'> = {
  ask: ({ contact }) =>
    oneKey({
      say: 'askWhoCalls',
      names: contact?.members.map(({ name }, index) => ({ digit: index + 1, name: name ?? '…' })) ?? [],
    }),
  take: (turn) => {
    const { contact, key } = turn;
    const named = contact ? chosenWriter(contact, turn.text) : undefined;
    const member = contact?.members.find(({ id }, index) => (key === undefined ? id === named : index === key - 1));
    if (!member) return false;
    turn.change({ memberId: member.id, language: member.language, listening: member.listening ?? 'usual' });
    greet(turn);
    return true;
  },
};
