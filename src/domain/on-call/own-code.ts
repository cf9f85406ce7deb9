// A newcomer hears the code by which a member can vouch for them.
import { codeOf } from '../vouching-code.ts';
import { goOnNamed } from './first-name.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';

export const ownCode: MenuAt<'ownCode'> = {
  ask: ({ contact, decision }) =>
    oneKey({ say: 'vouchByVoice', code: contact === undefined ? '' : codeOf(decision, contact.id) }),
  take: (turn) => choose(turn, () => goOnNamed(turn)),
};
