// A call of ours was picked up: nothing private is said before we know who is listening.
import type { Member } from '../people.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import { leadsOn, onAShortPage, pageOf } from './page-of.ts';
import type { Turn } from './turn.ts';

/** For whom there is news; whoever it is for by name, or everybody of the phone. */
function wanted({ decision, contact }: Turn): readonly Member[] {
  const named = new Set(decision.snapshot.news.map(({ memberId }) => memberId));
  const members = contact?.members ?? [];
  const meant = members.filter(({ id }) => named.has(id));
  return meant.length > 0 ? meant : members;
}

/** `absent`: the key for "they can't come to the phone", after all others. */
function choicesOn(turn: Turn, page: number) {
  const { told, onward, next } = pageOf(wanted(turn), page, onAShortPage);
  return { told, onward, next, absent: (onward?.digit ?? told.length) + 1 };
}

export const identify: MenuAt<'identify'> = {
  ask: (turn, { page = 0 }) => {
    const { told, onward, absent } = choicesOn(turn, page);
    const names = told.map(({ digit, item: { name } }) => ({ digit, name }));
    return oneKey({ say: 'newsFor', community: turn.decision.community.name, names, onward, absent });
  },
  take: (turn, { page = 0 }) => {
    const { told, onward, next, absent } = choicesOn(turn, page);
    const { key, heard } = turn;
    if (leadsOn(key, onward)) {
      turn.move({ menu: 'identify', page: next });
      return true;
    }
    const [only, second] = wanted(turn);
    const isYes = !second && heard.by === 'words' && heard.text.reading.meaning === 'yes';
    const member = isYes ? only : told.find(({ digit }) => digit === key)?.item;
    if (member) {
      const { id: memberId, language, listening = 'usual' } = member;
      turn.change({ memberId, language, listening, reached: true });
      tellNews(turn);
      return true;
    }
    if (key !== absent) return false;
    turn.say({ say: 'callAgainLater' });
    turn.start({ menu: 'bye' });
    return true;
  },
};
