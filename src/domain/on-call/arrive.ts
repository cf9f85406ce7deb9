// A call comes in: the greeting, and then whatever has to be known before the menu.
import type { Turn } from './turn.ts';

export function arrive(turn: Turn): void {
  const { community } = turn.decision;
  const { contact } = turn;
  if (!contact && community.languages.length > 1) return turn.start({ menu: 'language' });
  greet(turn);
}

/** Greets in the language that is known by now. */
export function greet(turn: Turn): void {
  const { community } = turn.decision;
  const members = turn.contact?.members ?? [];
  turn.say({
    say: 'greeting',
    community: community.name,
    name: turn.member?.name,
    call: community.emergency.call,
  });
  if (members.length === 0) turn.start({ menu: 'welcome' });
  else if (turn.member) turn.start({ menu: 'main' });
  else turn.start({ menu: 'who' });
}
