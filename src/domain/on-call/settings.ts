// Settings by key; everything else by saying it.

import { onMe, tellCare } from '../on-text/me.ts';
import { contactOf, memberOf } from '../on-text/scene.ts';
import type { Listening } from '../people.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

export const settings: MenuAt<'settings'> = {
  ask: () => oneKey({ say: 'settingsMenu' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'giving' }),
      () => turn.go({ menu: 'together' }),
      () => {
        tellCare(turn.scene);
        turn.go({ menu: 'care' });
      },
      () => {
        onMe(turn.scene);
        turn.go({ menu: 'aboutMe' });
      },
      () => turn.go({ menu: 'pace' }),
    ),
};

/** How a person listens, and in which language, is remembered for every call to come. */
export const pace: MenuAt<'pace'> = {
  ask: () => oneKey({ say: 'paceMenu' }),
  take: (turn) => choose(turn, set(turn, 'usual'), set(turn, 'slow'), set(turn, 'relay'), () => nextLanguage(turn)),
};

const set = (turn: Turn, listening: Listening) => (): void => {
  const { member } = turn;
  if (member) turn.decision.saveMember({ ...member, listening });
  turn.change({ listening });
  turn.say({ say: 'paceSet' });
  turn.start({ menu: 'main' });
};

function nextLanguage(turn: Turn): void {
  const { languages } = turn.decision.community;
  const language = languages[(languages.indexOf(turn.state.language) + 1) % languages.length] ?? turn.state.language;
  const { scene } = turn;
  turn.decision.saveContact({ ...contactOf(scene), language });
  turn.decision.saveMember({ ...memberOf(scene), language, languageChosen: true });
  turn.change({ language });
  turn.say({ say: 'languageSet' });
  turn.start({ menu: 'main' });
}
