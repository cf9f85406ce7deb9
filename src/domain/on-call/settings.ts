// Settings by key; everything else by saying it.

import { onMe } from '../on-text/me.ts';
import { onOffer } from '../on-text/offer.ts';
import { contactOf } from '../on-text/scene.ts';
import { onPause, onResume } from '../on-text/settings.ts';
import type { Listening } from '../people.ts';
import { isPaused } from '../people.ts';
import { followQuestion } from './hear-words.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

const isResting = ({ member, decision }: Turn): boolean => member !== undefined && isPaused(member, decision.now);

const byText = (turn: Turn, handler: (scene: Turn['scene']) => void) => (): void => {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  handler(scene);
  followQuestion(turn, before);
};

export const settings: MenuAt<'settings'> = {
  ask: (turn) => oneKey({ say: 'settingsMenu', resting: isResting(turn) }),
  take: (turn) =>
    choose(
      turn,
      byText(turn, onOffer),
      byText(turn, isResting(turn) ? onResume : onPause),
      () => turn.go({ menu: 'pace' }),
      byText(turn, onMe),
      () => nextLanguage(turn),
    ),
};

/** How a person listens is remembered for every call to come. */
export const pace: MenuAt<'pace'> = {
  ask: () => oneKey({ say: 'paceMenu' }),
  take: (turn) => choose(turn, set(turn, 'usual'), set(turn, 'slow'), set(turn, 'relay')),
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
  const { member } = turn;
  if (member) turn.decision.saveMember({ ...member, language, languageChosen: true });
  turn.change({ language });
  turn.say({ say: 'languageSet' });
  turn.start({ menu: 'main' });
}
