// Words for the other side of a match: they are passed on as a text would be.
import { conversationsOf } from '../conversations.ts';
import { passOn } from '../on-text/relay.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';

export const word: MenuAt<'word'> = {
  ask: () => oneKey({ say: 'sayWord' }),
  take: (turn, { code }) => {
    if (turn.heard.by !== 'words') return false;
    const { scene, decision } = turn;
    const conversation = conversationsOf(decision, scene.memberId).find(({ request }) => request.code === code);
    if (conversation) {
      passOn(scene, conversation);
      turn.say({ say: 'wordPassedOn' });
    } else turn.say({ say: 'nothingOpen' });
    tellNews(turn);
    return true;
  },
};
