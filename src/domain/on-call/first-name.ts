// A newcomer says their first name; where no word was recognised, it is recorded. Whoever would rather not goes on without.
import { isName, setName } from '../on-text/name.ts';
import { isNewcomer } from '../vouching.ts';
import { hearText } from './hear-words.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

export const firstName: MenuAt<'firstName'> = {
  ask: () => oneKey({ say: 'askFirstName' }),
  takesSilence: true,
  take: (turn) => {
    const { heard } = turn;
    if (heard.by === 'silence') {
      turn.move({ menu: 'record', as: { for: 'name' }, again: false });
      return true;
    }
    if (heard.by !== 'words' || turn.key === 1) return choose(turn, () => afterName(turn));
    const { reading, body } = heard.text;
    const name = (reading.argument ?? body).trim().replace(/[.!]+$/, '');
    if (!isName(name)) return false;
    setName(turn.scene, name);
    afterName(turn);
    return true;
  },
};

export const isNew = ({ member, decision }: Turn): boolean =>
  member !== undefined && isNewcomer(member, decision.community);

/** Whoever is new hears how a member can vouch for them, once. */
export function afterName(turn: Turn): void {
  if (isNew(turn)) turn.start({ menu: 'ownCode' });
  else goOnNamed(turn);
}

/** What they came for is not said twice. */
export function goOnNamed(turn: Turn): void {
  const { held } = turn.state;
  turn.change({ held: undefined });
  if (!held || !hearText(turn, held)) turn.start({ menu: 'main' });
}
