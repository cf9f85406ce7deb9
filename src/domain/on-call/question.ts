// A question that stands open is answered as by text: by digit or in words. Long lists are told a few at a time.
import type { Spoken } from '../call-script.ts';
import type { HeldText } from '../held-text.ts';
import { takeAnswerTo } from '../on-text/answers/take.ts';
import type { Asking } from '../question.ts';
import type { Onward } from '../spoken-forms.ts';
import { followQuestion } from './follow-question.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import { leadsOn, onAShortPage, pageOf } from './page-of.ts';
import type { Turn } from './turn.ts';

/** These are answered in one's own words: key 1 leaves them open. */
const inOwnWords: readonly Asking[] = ['name', 'answerHelper'];

export const question: MenuAt<'question'> = {
  ask: (_, { words, page }) => oneKey(...words.map((phrase) => shownOn(phrase, page).phrase)),
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
    const shown = place.words.map((phrase) => shownOn(phrase, place.page));
    const leading = shown.find(({ onward }) => leadsOn(key, onward));
    if (leading) {
      turn.move({ ...place, page: leading.next });
      return true;
    }
    // A number that is not of this page would be one of another.
    if (key !== undefined && shown.some(({ told = key }) => key > told)) {
      turn.say({ say: 'notHeard' });
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
  const choice = key === undefined ? yesOrNo : page * onAShortPage + key;
  return choice === undefined ? text : { ...text, reading: { ...text.reading, choice } };
}

interface Shown {
  readonly phrase: Spoken;
  /** Of a list: how many are told. */
  readonly told?: number;
  readonly onward?: Onward | undefined;
  readonly next: number;
}

/** Of a list, what is told of it on that page; the digits are those of the page. */
function shownOn(phrase: Spoken, page: number): Shown {
  if (phrase.say === 'whichRequest') {
    const { told, onward, next } = pageOf(phrase.choices, page, onAShortPage);
    return { phrase: { ...phrase, choices: told.map(numbered), onward }, told: told.length, onward, next };
  }
  if (phrase.say === 'whichPartner') {
    const { told, onward, next } = pageOf(phrase.names, page, onAShortPage);
    return { phrase: { ...phrase, names: told.map(numbered), onward }, told: told.length, onward, next };
  }
  return { phrase, next: 0 };
}

const numbered = <T extends object>({ digit, item }: { digit: number; item: T }) => ({ ...item, digit });
