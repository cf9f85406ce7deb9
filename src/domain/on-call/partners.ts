// With whom the caller may be put through: everybody at the other end of a live match.
import type { CallPlace } from '../call-place.ts';
import { conversationsOf } from '../conversations.ts';
import type { Request } from '../request.ts';
import type { Name } from '../spoken-forms.ts';
import type { Turn } from './turn.ts';

export interface Partner {
  readonly request: Request;
  readonly memberId: string;
  readonly name: Name;
}

/** The oldest match first, and within it by name. Nobody is put through to their own phone. */
export function partnersOf({ decision, member }: Turn): readonly Partner[] {
  if (!member) return [];
  return conversationsOf(decision, member.id).flatMap(({ request, others }) =>
    others
      .map((memberId) => decision.member(memberId))
      .filter(({ contactId }) => contactId !== member.contactId)
      .map(({ id: memberId, name }) => ({ request, memberId, name }))
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
  );
}

/** Whoever has one match under way most likely calls about it. */
export function firstPlace(turn: Turn): CallPlace {
  if (!turn.member) return entranceOf(turn);
  const [only, second] = partnersOf(turn);
  return only && !second ? { menu: 'partner' } : { menu: 'main' };
}

/** Where those are asked who they are whom we don't know yet. */
function entranceOf({ direction, contact, isWithheld }: Turn): CallPlace {
  if (direction === 'out') return { menu: 'identify' };
  if (isWithheld) return { menu: 'withheld' };
  return { menu: contact && contact.members.length > 0 ? 'who' : 'welcome' };
}
