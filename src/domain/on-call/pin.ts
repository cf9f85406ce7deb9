// A steward keys the PIN, or the code that was sent to them, and then chooses a PIN.
import type { PinOpens } from '../call-place.ts';
import { type MenuAt, manyKeys } from './menu.ts';
import { tellNews } from './news.ts';
import { countWrong, pinOf, savePin } from './steward-pin.ts';
import type { Turn } from './turn.ts';

const mostKeys = 6;

export const pin: MenuAt<'pin'> = {
  ask: (turn, { to }) =>
    manyKeys(mostKeys, ...(to === 'words' ? [{ say: 'wordForStewards' } as const] : []), {
      say: pinOf(turn)?.is === 'code' ? 'askPinCode' : 'askPin',
    }),
  take: (turn, { to }) => {
    const keys = pinIn(turn);
    const known = pinOf(turn);
    if (keys === undefined || !known) return false;
    if (keys === '#') goOn(turn, 'withheld', to);
    else if (keys !== known.digits) {
      turn.say({ say: 'pinWrong' });
      if (!countWrong(turn, known)) leave(turn, to);
    } else if (known.is === 'code') turn.move({ menu: 'newPin', to });
    else {
      savePin(turn, { ...known, wrong: 0 });
      goOn(turn, 'given', to);
    }
    return true;
  },
};

export const newPin: MenuAt<'newPin'> = {
  ask: () => manyKeys(mostKeys, { say: 'askNewPin' }),
  take: (turn, { to }) => {
    const keys = pinIn(turn);
    if (keys === undefined || !/^\d{4,6}$/.test(keys)) return false;
    savePin(turn, { is: 'chosen', digits: keys, wrong: 0 });
    turn.say({ say: 'pinSet' });
    goOn(turn, 'given', to);
    return true;
  },
};

/** The digits, keyed or said one by one; `#` is the wish to go on without. */
function pinIn({ heard, keys }: Turn): string | undefined {
  const said = heard.by === 'words' ? heard.text.body.replaceAll(/[\s,.-]/g, '') : '';
  return /^\d{2,}$/.test(said) ? said : keys;
}

function goOn(turn: Turn, pin: 'given' | 'withheld', to: PinOpens): void {
  turn.change({ pin });
  if (pin === 'given' && to === 'desk') turn.move({ menu: 'desk' });
  else leave(turn, to);
}

/** Whoever came from a menu goes back there; whoever was being told news is told the rest. */
function leave(turn: Turn, to: PinOpens): void {
  if (to === 'words') tellNews(turn);
  else if (!turn.back()) turn.start({ menu: 'main' });
}
