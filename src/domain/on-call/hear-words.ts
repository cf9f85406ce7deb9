// Words that no menu asked for are taken as a text would be; what would be texted back is said.
import { takeAnswer } from '../on-text/answers/take.ts';
import { onMeaning } from '../on-text/meanings.ts';
import { contactOf } from '../on-text/scene.ts';
import { askWhatWasMeant } from '../on-text/unsure.ts';
import type { Turn } from './turn.ts';

/** What the line does in calls by other means, or not by words alone. */
const notByWords: readonly string[] = ['talk', 'help', 'optin', 'join', 'optout'];

/** False where the words mean nothing that the line could do. */
export function hearWords(turn: Turn): boolean {
  const { heard, member } = turn;
  if (heard.by !== 'words' || !member) return false;
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  if (!takeAnswer(scene)) {
    if (notByWords.includes(heard.text.reading.meaning)) return false;
    if (!askWhatWasMeant(scene)) onMeaning(scene);
  }
  followQuestion(turn, before);
  return true;
}

/** Where something new was asked, the caller is taken to the question, with its words. */
export function followQuestion(turn: Turn, before: readonly unknown[]): void {
  const { contact } = turn;
  const isAsked = contact?.dialogue.questions.some((question) => !before.includes(question)) ?? false;
  if (isAsked) turn.go({ menu: 'question', words: turn.unsay() });
  else turn.start({ menu: 'main' });
}
