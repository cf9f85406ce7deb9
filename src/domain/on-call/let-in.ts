// A member vouches for a newcomer whom they know, with the code that the newcomer was told.
import { vouchFor } from '../on-text/vouch.ts';
import { type MenuAt, manyKeys } from './menu.ts';
import { tellNews } from './news.ts';

const codeKeys = 4;

export const letIn: MenuAt<'letIn'> = {
  ask: () => manyKeys(codeKeys, { say: 'askNewcomerCode' }),
  take: (turn) => {
    const code = (turn.heard.by === 'keys' ? turn.heard.keys : turn.text.body).replace(/\D/g, '');
    if (code === '') return false;
    // The same code once more, and it is taken back.
    if (!vouchFor(turn.scene, code)) tellNews(turn);
    return true;
  },
};
