// A phone friend is wished for by keys: on which day, at which hour, and whose telephone.
import { onCare } from '../on-text/care.ts';
import { endFriends, tellFriends } from '../on-text/friends.ts';
import { parsePhone } from '../phone.ts';
import type { TalkTime } from '../phone-friends.ts';
import { byText } from './by-text.ts';
import { clockKeyed } from './hour-keys.ts';
import { choose, type MenuAt, manyKeys, oneKey } from './menu.ts';

export const friends: MenuAt<'friends'> = {
  ask: () => oneKey({ say: 'friendsMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'friendsHour' }),
      () => turn.go({ menu: 'friendsDay' }),
      byText(turn, tellFriends),
      byText(turn, endFriends),
    ),
};

const dayKeys = 2;
const lastWeekday = 7;

/** A number, not a choice among many: Monday is 1. */
export const friendsDay: MenuAt<'friendsDay'> = {
  takesNine: true,
  ask: () => manyKeys(dayKeys, { say: 'askFriendsDay' }),
  take: (turn) => {
    const weekday = Number(turn.keys ?? Number.NaN);
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > lastWeekday) return false;
    turn.go({ menu: 'friendsHour', weekday });
    return true;
  },
};

const hourKeys = 4;

export const friendsHour: MenuAt<'friendsHour'> = {
  takesNine: true,
  ask: () => manyKeys(hourKeys, { say: 'askFriendsHour' }),
  take: (turn, { weekday }) => {
    const { keys } = turn;
    const at = keys === undefined ? undefined : clockKeyed(keys);
    if (at === undefined) return false;
    turn.go({ menu: 'friendsPhone', time: { at, ...(weekday !== undefined && { weekday }) } satisfies TalkTime });
    return true;
  },
};

const phoneKeys = 10;

export const friendsPhone: MenuAt<'friendsPhone'> = {
  ask: () => manyKeys(phoneKeys, { say: 'askFriendsPhone' }),
  take: (turn, { time }) => {
    const { heard } = turn;
    if (heard.by !== 'keys') return false;
    const phone = parsePhone(heard.keys);
    if (phone === undefined) return false;
    byText(turn, (scene) => onCare(scene, { care: 'friend', phone, time }))();
    return true;
  },
};
