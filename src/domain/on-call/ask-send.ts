// Everything is said back; one key sends it.
import { askForMissing } from '../on-text/draft.ts';
import { contactOf, settle } from '../on-text/scene.ts';
import { nameOfPlace } from '../spoken.ts';
import { attachWords } from '../spoken-words.ts';
import { momentOf } from '../when.ts';
import { followQuestion } from './follow-question.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

export const send: MenuAt<'send'> = {
  ask: ({ decision: { now, community } }, { need }) =>
    oneKey({
      say: 'askSend',
      kind: need.kind,
      when: momentOf(need.when ?? 'now', now, community.timezone),
      area: nameOfPlace(need.place),
      recorded: need.recording !== undefined,
    }),
  take: (turn, { need }) => {
    const sendIt = (): void => {
      const { scene } = turn;
      const before = contactOf(scene).dialogue.questions;
      const { kind, when, place, recording, said } = need;
      settleDraft(turn);
      askForMissing(scene, { needed: 1, words: '', pictures: [], ...said, kind, when, place });
      if (recording !== undefined) attachWords(turn.decision, recording);
      followQuestion(turn, before);
    };
    const { heard } = turn;
    if (heard.by === 'words' && heard.text.reading.meaning === 'yes') {
      sendIt();
      return true;
    }
    return choose(
      turn,
      sendIt,
      () => turn.start({ menu: 'kind', page: 0 }),
      () => turn.go({ menu: 'record', as: { for: 'asking', need }, again: false }),
    );
  },
};

/** What was still to be asked of the need has been said by key. */
function settleDraft({ scene }: Turn): void {
  for (const question of contactOf(scene).dialogue.questions)
    if (question.ask === 'kind' || question.ask === 'when' || question.ask === 'area') settle(scene, question);
}
