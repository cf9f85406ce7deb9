// Where it is needed: five keys of a ZIP, or the name of an area.
import { placeNamed } from '../area.ts';
import { type MenuAt, manyKeys } from './menu.ts';
import { needNext } from './need-next.ts';

const zipKeys = 5;

export const zip: MenuAt<'zip'> = {
  ask: () => manyKeys(zipKeys, { say: 'askZip' }),
  take: (turn, { need }) => {
    const { heard, decision } = turn;
    const named = heard.by === 'keys' ? heard.keys : heard.by === 'words' ? heard.text.reading.area : undefined;
    const place = named === undefined ? undefined : placeNamed(named, decision.community.areas);
    if (place) needNext(turn, { ...need, place });
    else turn.say({ say: 'zipUnknown' });
    return true;
  },
};
