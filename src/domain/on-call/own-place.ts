// Where the caller lives: five keys of a ZIP, or the name of an area.
import { placeNamed } from '../area.ts';
import { contactOf, settle } from '../on-text/scene.ts';
import { setArea } from '../on-text/settings.ts';
import { byText } from './by-text.ts';
import { type MenuAt, manyKeys } from './menu.ts';

const zipKeys = 5;

export const ownZip: MenuAt<'ownZip'> = {
  ask: () => manyKeys(zipKeys, { say: 'askOwnZip' }),
  take: (turn) => {
    const { heard, decision } = turn;
    const named = heard.by === 'keys' ? heard.keys : turn.text.reading.area;
    if (named === undefined || !placeNamed(named, decision.community.areas)) turn.say({ say: 'zipUnknown' });
    else
      byText(turn, (scene) => {
        for (const question of contactOf(scene).dialogue.questions)
          if (question.ask === 'ownArea') settle(scene, question);
        setArea(scene, named);
      })();
    return true;
  },
};
