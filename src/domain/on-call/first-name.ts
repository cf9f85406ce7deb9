// A newcomer says their first name; whoever would rather not goes on without.
import { isName, setName } from '../on-text/name.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';

export const firstName: MenuAt<'firstName'> = {
  ask: () => oneKey({ say: 'askFirstName' }),
  take: (turn) => {
    const { heard } = turn;
    if (heard.by !== 'words') return choose(turn, () => turn.start({ menu: 'main' }));
    const { reading, body } = heard.text;
    const name = (reading.argument ?? body).trim().replace(/[.!]+$/, '');
    if (!isName(name)) return false;
    setName(turn.scene, name);
    turn.start({ menu: 'main' });
    return true;
  },
};
