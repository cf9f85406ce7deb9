// When, and how often, the caller may be asked to help: the usual answers by key, any by saying it.
import { contactOf, settle } from '../on-text/scene.ts';
import { isLimit, setHours, setLimit } from '../on-text/settings.ts';
import { byText } from './by-text.ts';
import { choose, type MenuAt, manyKeys, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

const weekdays = 'Mon-Fri 09:00-17:00';
const evenings = 'Mon-Sun 17:00-21:00';
const weekends = 'Sat,Sun 09:00-21:00';

export const ownHours: MenuAt<'ownHours'> = {
  ask: () => oneKey({ say: 'askOwnHours' }),
  take: (turn) => {
    const { meaning, argument } = turn.text.reading;
    if (turn.heard.by === 'words' && meaning === 'hours' && argument !== undefined) {
      set(turn, argument)();
      return true;
    }
    if (turn.heard.by === 'words' && turn.keys === '#') {
      set(turn, 'any')();
      return true;
    }
    return choose(turn, set(turn, 'any'), set(turn, weekdays), set(turn, evenings), set(turn, weekends), () =>
      turn.go({ menu: 'limit' }),
    );
  },
};

const set = (turn: Turn, hours: string) =>
  byText(turn, (scene) => {
    for (const question of contactOf(scene).dialogue.questions)
      if (question.ask === 'ownHours') settle(scene, question);
    setHours(scene, hours);
  });

const limitKeys = 2;

/** So many times a week. */
export const limit: MenuAt<'limit'> = {
  takesNine: true,
  ask: () => manyKeys(limitKeys, { say: 'askLimitByKey' }),
  take: (turn) => {
    const { heard, text, keys } = turn;
    const asks = Number(heard.by === 'keys' ? keys : (text.reading.choice ?? Number.NaN));
    if (!isLimit(asks)) return false;
    byText(turn, (scene) => setLimit(scene, asks))();
    return true;
  },
};
