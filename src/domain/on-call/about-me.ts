// What the line knows of the caller, told before this menu, and what of it can be changed or ended.
import { onForgetMe } from '../on-text/forget-me.ts';
import { askBack } from '../on-text/scene.ts';
import { byText } from './by-text.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';

export const aboutMe: MenuAt<'aboutMe'> = {
  ask: () => oneKey({ say: 'aboutMeMenu' }),
  take: (turn) =>
    choose(
      turn,
      byText(turn, (scene) => askBack(scene, { ask: 'name', memberId: scene.memberId }, { say: 'askName' })),
      () => turn.go({ menu: 'ownZip' }),
      () => turn.go({ menu: 'ownHours' }),
      byText(turn, onForgetMe),
      () => turn.go({ menu: 'stop' }),
    ),
};
