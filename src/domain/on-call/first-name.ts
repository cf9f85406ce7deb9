// A newcomer says their first name; where no word was recognised, it is recorded. Whoever would rather not goes on without.
import { isName, setName } from '../on-text/name.ts';
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
    if (heard.by !== 'words' || turn.key === 1) return choose(turn, () => goOnNamed(turn));
    const { reading, body } = heard.text;
    const name = (reading.argument ?? body).trim().replace(/[.!]+$/, '');
    if (!isName(name)) return false;
    setName(turn.scene, name);
    goOnNamed(turn);
    return true;
  },
};

/** What they came for is not said twice. */
export function goOnNamed(turn: Turn): void {
  const { held } = turn.state;
  turn.change({ held: undefined });
  if (!held || !hearText(turn, held)) turn.start({ menu: 'main' });
}
