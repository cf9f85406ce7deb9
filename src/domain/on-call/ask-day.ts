// A day after tomorrow, and the hour, by keys or by saying it.

import type { CalledNeed } from '../call-place.ts';
import type { HeldText } from '../held-text.ts';
import { atClock, isPast, localDay, momentOf, namesOnlyADay, type When } from '../when.ts';
import { hourOf } from './hour-keys.ts';
import { type MenuAt, manyKeys, oneKey } from './menu.ts';
import { needNext } from './need-next.ts';
import { leadsOn, onAPage, pageOf } from './page-of.ts';
import type { Turn } from './turn.ts';

/** Today and tomorrow have been asked before; what is later than these two weeks can be said. */
const firstDay = 2;
const daysTold = 12;

function daysOn({ decision: { now, community } }: Turn, page: number) {
  const days = Array.from({ length: daysTold }, (_, index) => localDay(now, community.timezone, firstDay + index));
  return pageOf(days, page, onAPage);
}

export const day: MenuAt<'day'> = {
  ask: (turn, { page = 0 }) => {
    const { now, community } = turn.decision;
    const { told, onward } = daysOn(turn, page);
    const days = told.map(({ digit, item }) => ({ digit, day: momentOf(item, now, community.timezone) }));
    return oneKey({ say: 'askWeekday', days, dated: page > 0, onward });
  },
  take: (turn, { need, page = 0 }) => {
    const { key } = turn;
    const said = turn.heard.by === 'words' ? turn.heard.text.reading.when : undefined;
    if (said !== undefined && !namesOnlyADay(said)) {
      atTime(turn, need, said);
      return true;
    }
    const { told, onward, next } = daysOn(turn, page);
    if (leadsOn(key, onward)) {
      turn.move({ menu: 'day', need, page: next });
      return true;
    }
    const chosen = said ?? told.find(({ digit }) => digit === key)?.item;
    if (chosen === undefined) return false;
    turn.go({ menu: 'hour', need: { ...need, day: chosen } });
    return true;
  },
};

/** Three or four keys are an hour and its minutes; `#` alone leaves the hour open. */
const mostKeys = 4;

export const hour: MenuAt<'hour'> = {
  takesNine: true,
  ask: ({ decision: { now, community } }, { need }) =>
    manyKeys(mostKeys, {
      say: 'askHour',
      day: momentOf(need.day ?? localDay(now, community.timezone), now, community.timezone),
    }),
  take: (turn, { need }) => {
    const { heard } = turn;
    const keys = heard.by === 'words' ? (numberSaid(heard.text) ?? turn.keys) : turn.keys;
    if (keys === undefined) return takeTimeSaid(turn, need);
    if (keys === '#') {
      needNext(turn, { ...need, when: need.day });
      return true;
    }
    const given = hourOf(keys);
    if (!given) turn.say({ say: 'hourUnknown' });
    else if (given.half === 'either') turn.go({ menu: 'half', need: { ...need, when: timeOn(need, given) } });
    else atTime(turn, need, timeOn(need, given));
    return true;
  },
};

/** "Eleven": a number alone is what would have been keyed. */
const numberSaid = ({ reading: { choice } }: HeldText): string | undefined =>
  choice === undefined ? undefined : String(choice);

/** "Half past two". */
function takeTimeSaid(turn: Turn, need: CalledNeed): boolean {
  const { when } = turn.text.reading;
  if (when === undefined || namesOnlyADay(when)) return false;
  atTime(turn, need, need.day === undefined ? when : atClock(need.day, when));
  return true;
}

/** Morning or evening, where the hour alone does not tell. */
export const half: MenuAt<'half'> = {
  ask: (_, { need }) => {
    const [hour = 0, minute = 0] = (need.when ?? '').slice(11).split(':').map(Number);
    return oneKey({ say: 'askHalf', hour, minute });
  },
  take: (turn, { need }) => {
    const { key } = turn;
    if (need.when === undefined || (key !== 1 && key !== 2)) return false;
    const [hour = 0, minute = 0] = need.when.slice(11).split(':').map(Number);
    atTime(turn, need, timeOn(need, { hour: key === 1 ? hour : hour + 12, minute }));
    return true;
  },
};

const timeOn = ({ day = '' }: CalledNeed, { hour, minute }: { hour: number; minute: number }): When =>
  `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

function atTime(turn: Turn, need: CalledNeed, when: When): void {
  const { community, now } = turn.decision;
  if (isPast(when, now, community.timezone)) turn.say({ say: 'timeOver' });
  else needNext(turn, { ...need, when });
}
