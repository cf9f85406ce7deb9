// Somebody wants no more calls and texts: it is asked once, and then kept. Whoever calls again may ask for calls again.
import { stopTexts } from '../on-text/opt-out.ts';
import { contactOf } from '../on-text/scene.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';

export const stop: MenuAt<'stop'> = {
  ask: () => oneKey({ say: 'askStop' }),
  take: (turn) => {
    const { key } = turn;
    const { meaning } = turn.text.reading;
    if (key === 1 || meaning === 'yes') {
      stopTexts(turn.decision, contactOf(turn.scene), { since: turn.decision.now, byCarrier: false });
      turn.say({ say: 'stopped' });
      turn.start({ menu: 'bye' });
      return true;
    }
    if (key !== 2 && meaning !== 'no') return false;
    tellNews(turn);
    return true;
  },
};

/** Who stopped our texts, and now calls, may want to be told by telephone. */
export const callsInstead: MenuAt<'callsInstead'> = {
  ask: () => oneKey({ say: 'callsInstead' }),
  take: (turn) => {
    const { key, decision, contact } = turn;
    const { meaning } = turn.text.reading;
    if (contact && (key === 1 || meaning === 'yes')) {
      const members = contact.members.map((member) => ({ ...member, channel: 'voice' as const }));
      decision.saveContact({ ...contact, optedOut: false, members });
      turn.say({ say: 'callsInsteadSet' });
    } else if (key !== 2 && meaning !== 'no') return false;
    tellNews(turn);
    return true;
  },
};
