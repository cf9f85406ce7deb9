// A call comes in: the greeting, and then whatever has to be known before the menu.
import type { CallStepped } from '../event.ts';
import { offerTalk } from './company-offer.ts';
import { offerFriends } from './friends.ts';
import { tellNews } from './news.ts';
import { firstPlace } from './partners.ts';
import type { Turn } from './turn.ts';

export function arrive(turn: Turn, answeredBy: CallStepped['answeredBy']): void {
  const { community } = turn.decision;
  if (turn.direction === 'out') return beginOurs(turn, answeredBy);
  const { contact } = turn;
  if (!contact && community.languages.length > 1) return turn.start({ menu: 'language' });
  greet(turn);
}

/** Greets in the language that is known by now. */
export function greet(turn: Turn): void {
  const { community } = turn.decision;
  turn.say({
    say: 'greeting',
    community: community.name,
    name: turn.member?.name,
    call: community.emergency.call,
  });
  if (turn.member) comeIn(turn);
  else turn.start(firstPlace(turn));
}

/** Whoever is known hears what has happened since. */
function comeIn(turn: Turn): void {
  if (turn.contact?.optedOut) turn.start({ menu: 'callsInstead' });
  else tellNews(turn);
}

/** A machine hears nothing private; a person is asked who they are. */
function beginOurs(turn: Turn, answeredBy: CallStepped['answeredBy']): void {
  if (offerFriends(turn, answeredBy) || offerTalk(turn, answeredBy)) return;
  if (answeredBy === 'machine') {
    turn.say({ say: 'toMachine', community: turn.decision.community.name });
    turn.start({ menu: 'bye' });
  } else turn.start({ menu: 'identify' });
}
