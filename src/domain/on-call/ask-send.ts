// Everything is said back; one key sends it.
import { askForMissing } from '../on-text/draft.ts';
import { contactOf } from '../on-text/scene.ts';
import { nameOfPlace } from '../spoken.ts';
import { momentOf } from '../when.ts';
import { followQuestion } from './hear-words.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';

export const send: MenuAt<'send'> = {
  ask: ({ decision: { now, community } }, { need }) =>
    oneKey({
      say: 'askSend',
      kind: need.kind,
      when: momentOf(need.when ?? 'now', now, community.timezone),
      area: nameOfPlace(need.place),
    }),
  take: (turn, { need }) => {
    const sendIt = (): void => {
      const { scene } = turn;
      const before = contactOf(scene).dialogue.questions;
      const { kind, when, place } = need;
      askForMissing(scene, { kind, when, place, needed: 1, words: '', pictures: [] });
      followQuestion(turn, before);
    };
    const { heard } = turn;
    if (heard.by === 'words' && heard.text.reading.meaning === 'yes') {
      sendIt();
      return true;
    }
    return choose(turn, sendIt, () => turn.start({ menu: 'kind', page: 0 }));
  },
};
