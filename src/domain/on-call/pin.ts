// A steward keys the PIN, or the code that was sent to them, and then chooses a PIN.
import { type MenuAt, manyKeys } from './menu.ts';
import { tellNews } from './news.ts';
import { countWrong, pinOf, savePin } from './steward-pin.ts';
import type { Turn } from './turn.ts';

const mostKeys = 6;

export const pin: MenuAt<'pin'> = {
  ask: (turn) => manyKeys(mostKeys, { say: pinOf(turn)?.is === 'code' ? 'askPinCode' : 'askPin' }),
  take: (turn) => {
    const { heard } = turn;
    const known = pinOf(turn);
    if (heard.by !== 'keys' || !known) return false;
    if (heard.keys === '#') goOn(turn, 'withheld');
    else if (heard.keys !== known.digits) {
      turn.say({ say: 'pinWrong' });
      if (!countWrong(turn, known)) tellNews(turn);
    } else if (known.is === 'code') turn.start({ menu: 'newPin' });
    else {
      savePin(turn, { ...known, wrong: 0 });
      goOn(turn, 'given');
    }
    return true;
  },
};

export const newPin: MenuAt<'newPin'> = {
  ask: () => manyKeys(mostKeys, { say: 'askNewPin' }),
  take: (turn) => {
    const { heard } = turn;
    if (heard.by !== 'keys' || !/^\d{4,6}$/.test(heard.keys)) return false;
    savePin(turn, { is: 'chosen', digits: heard.keys, wrong: 0 });
    turn.say({ say: 'pinSet' });
    goOn(turn, 'given');
    return true;
  },
};

function goOn(turn: Turn, pin: 'given' | 'withheld'): void {
  turn.change({ pin });
  tellNews(turn);
}
