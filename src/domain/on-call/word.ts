// Words for the other side of a match: they are passed on as a text would be.
import { type Conversation, conversationsOf } from '../conversations.ts';
import { passOn } from '../on-text/relay.ts';
import { contactOf } from '../on-text/scene.ts';
import { followQuestion } from './follow-question.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import type { Turn } from './turn.ts';

export const word: MenuAt<'word'> = {
  ask: () => oneKey({ say: 'sayWord' }),
  takesSilence: true,
  take: (turn, { code }) => {
    const { scene, decision, heard } = turn;
    const conversation = conversationsOf(decision, scene.memberId).find(({ request }) => request.code === code);
    if (!conversation) {
      turn.say({ say: 'nothingOpen' });
      tellNews(turn);
    } else if (heard.by === 'words') say(turn, conversation);
    else if (heard.by === 'silence' || turn.key === 1) recordFor(turn, conversation);
    else return false;
    return true;
  },
};

/** What was recognised goes on as words; where it holds a number or an address, that is asked about first. */
function say(turn: Turn, conversation: Conversation): void {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  passOn(scene, conversation);
  const isAsked = contactOf(scene).dialogue.questions.some((question) => !before.includes(question));
  if (!isAsked) turn.say({ say: 'wordPassedOn' });
  followQuestion(turn, before);
}

/** No words were recognised: the voice itself is kept. */
function recordFor(turn: Turn, { request: { code }, others: [memberId] }: Conversation): void {
  if (memberId !== undefined) turn.go({ menu: 'record', as: { for: 'match', code, memberId }, again: false });
}
