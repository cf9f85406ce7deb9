// A question that stands open is answered as by text: by digit or in words. Long lists are told a few at a time.
import type { Spoken } from '../call-script.ts';
import type { HeldText } from '../held-text.ts';
import { takeAnswerTo } from '../on-text/answers/take.ts';
import type { Asking } from '../question.ts';
import { followQuestion } from './follow-question.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import type { Turn } from './turn.ts';

const onAPage = 3;

/** These are answered in one's own words: key 1 leaves them open. */
const inOwnWords: readonly Asking[] = ['name', 'answerHelper'];

export const question: MenuAt<'question'> = {
  ask: (_, { words, page }) => oneKey(...words.map((phrase) => pageOf(phrase, page))),
  take: (turn, place) => {
    const { contact, key } = turn;
    const questions = contact?.dialogue.questions ?? [];
    const asked = questions.findLast(({ ask }) => ask === place.ask);
    if (!asked) turn.say({ say: 'nothingToAnswer' });
    const isPressed = turn.heard.by === 'keys';
    if (!asked || (isPressed && key === 1 && inOwnWords.includes(asked.ask))) {
      tellNews(turn);
      return true;
    }
    if (isPressed && inOwnWords.includes(asked.ask)) return false;
    if (key === onAPage + 1 && place.words.some(isLong)) {
      turn.move({ ...place, page: isLast(place.words, place.page) ? 0 : place.page + 1 });
      return true;
    }
    if (!takeAnswerTo({ ...turn.scene, text: answerIn(turn, place.page) }, asked)) return false;
    followQuestion(turn, questions);
    return true;
  },
};

/** A yes or no is to this question, whatever else is open; a key counts from the page that was told. */
function answerIn({ text, key }: Turn, page: number): HeldText {
  const { meaning, code } = text.reading;
  const yesOrNo = code !== undefined ? undefined : meaning === 'yes' ? 1 : meaning === 'no' ? 2 : undefined;
  const choice = key === undefined ? yesOrNo : page * onAPage + key;
  return choice === undefined ? text : { ...text, reading: { ...text.reading, choice } };
}

const isLong = (phrase: Spoken): boolean => phrase.say === 'whichRequest' && phrase.choices.length > onAPage;

const isLast = (words: readonly Spoken[], page: number): boolean =>
  words.every((phrase) => phrase.say !== 'whichRequest' || phrase.choices.length <= (page + 1) * onAPage);

/** The digits are those of the page. */
function pageOf(phrase: Spoken, page: number): Spoken {
  if (phrase.say !== 'whichRequest' || !isLong(phrase)) return phrase;
  const shown = phrase.choices.slice(page * onAPage, (page + 1) * onAPage);
  return { ...phrase, choices: shown.map((choice, index) => ({ ...choice, digit: index + 1 })), more: true };
}
