// A call of ours was picked up: nothing private is said before we know who is listening.
import type { Member } from '../people.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import type { Turn } from './turn.ts';

/** For whom there is news; whoever it is for by name, or everybody of the phone. */
function wanted({ decision, contact }: Turn): readonly Member[] {
  const named = new Set(decision.snapshot.news.map(({ memberId }) => memberId));
  const members = contact?.members ?? [];
  const meant = members.filter(({ id }) => named.has(id));
  return meant.length > 0 ? meant : members;
}

export const identify: MenuAt<'identify'> = {
  ask: (turn) =>
    oneKey({
      say: 'newsFor',
      community: turn.decision.community.name,
      names: wanted(turn).map(({ name }, index) => ({ digit: index + 1, name })),
    }),
  take: (turn) => {
    const people = wanted(turn);
    const { key, heard } = turn;
    const isYes = people.length === 1 && heard.by === 'words' && heard.text.reading.meaning === 'yes';
    const member = isYes ? people[0] : people[(key ?? 0) - 1];
    if (member) {
      const { id: memberId, language, listening = 'usual' } = member;
      turn.change({ memberId, language, listening, reached: true });
      tellNews(turn);
      return true;
    }
    if (key !== people.length + 1) return false;
    turn.say({ say: 'callAgainLater' });
    turn.start({ menu: 'bye' });
    return true;
  },
};
