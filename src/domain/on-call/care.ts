// How the caller wishes to be looked after: asked each day how they are, by whom, and with what in mind; and what does them good to hear.
import type { CareCommand } from '../care-command.ts';
import { mostLettersLeft } from '../check-in.ts';
import { onCare } from '../on-text/care.ts';
import { readKindWords } from '../on-text/kind-words.ts';
import { parsePhone } from '../phone.ts';
import { namesOnlyADay } from '../when.ts';
import { byText } from './by-text.ts';
import { clockKeyed } from './hour-keys.ts';
import { choose, type MenuAt, manyKeys, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

export const care: MenuAt<'care'> = {
  ask: () => oneKey({ say: 'careMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'askedHow' }),
      () => turn.go({ menu: 'buddy' }),
      () => turn.go({ menu: 'ifSilent' }),
      byText(turn, readKindWords),
      () => turn.go({ menu: 'friends' }),
    ),
};

export const askedHow: MenuAt<'askedHow'> = {
  ask: () => oneKey({ say: 'askedHowMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'checkInHour' }),
      () => turn.go({ menu: 'stormList' }),
    ),
};

const wish = (turn: Turn, command: CareCommand): true => {
  byText(turn, (scene) => onCare(scene, command))();
  return true;
};

const hourKeys = 4;

/** Nobody is asked in the evening who keys 7. */
export const checkInHour: MenuAt<'checkInHour'> = {
  takesNine: true,
  ask: () => manyKeys(hourKeys, { say: 'askCheckInHour' }),
  take: (turn) => {
    const { keys } = turn;
    if (keys === '#') return wish(turn, { care: 'checkIn', off: true });
    const at = keys === undefined ? clockSaid(turn) : clockKeyed(keys);
    if (at !== undefined) return wish(turn, { care: 'checkIn', at });
    if (keys === undefined) return false;
    turn.say({ say: 'hourUnknown' });
    return true;
  },
};

/** "At nine in the morning". */
function clockSaid({ text }: Turn): string | undefined {
  const { when } = text.reading;
  return when === undefined || when === 'now' || namesOnlyADay(when) ? undefined : when.slice(11);
}

const phoneKeys = 10;

export const buddy: MenuAt<'buddy'> = {
  ask: () => manyKeys(phoneKeys, { say: 'askBuddy' }),
  take: (turn) => {
    const { keys, heard } = turn;
    if (keys === '#') return wish(turn, { care: 'buddy', off: true });
    if (heard.by !== 'keys') return false;
    const phone = parsePhone(heard.keys);
    if (phone !== undefined) return wish(turn, { care: 'buddy', phone });
    turn.say({ say: 'notHeard' });
    return true;
  },
};

/** Said as one says it to somebody; what begins like a command is one. */
export const ifSilent: MenuAt<'ifSilent'> = {
  ask: () => oneKey({ say: 'askIfSilent' }),
  take: (turn) => {
    const { heard, key, keys } = turn;
    if (key === 1) return wish(turn, { care: 'ifSilent', off: true });
    if (heard.by !== 'words' || keys !== undefined || heard.text.care) return false;
    const words = heard.text.body.trim();
    const most = mostLettersLeft;
    return wish(turn, words.length > most ? { care: 'ifSilent', most } : { care: 'ifSilent', words });
  },
};
