// A helper's answer to an invitation. The last word wins; what is said under a condition is no yes; a question is asked first.

import type { CueName } from '../languages/lexicon.ts';
import { asksIn, isMarked, isMereQuestion } from './asking.ts';
import type { Cue } from './cues.ts';
import { named, nameOf, settle } from './cues.ts';
import type { Judgement, Scene } from './scene.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';
import { sure } from './sureness.ts';
import type { Vocabulary } from './vocabulary.ts';

const signs: ReadonlySet<CueName> = new Set([
  'neutral',
  'yes',
  'eager',
  'polite',
  'no',
  'obstacle',
  'regret',
  'later',
  'condition',
  'contrast',
  'backup',
  'done',
  'drop',
  'question',
  'stray',
  'thanks',
]);

type Dressing = (vocabulary: Vocabulary, form: string) => boolean;

/** Whether nothing is said but these words, emojis, and what they may be dressed in. */
const consistsOf = (scene: Scene, places: ReadonlySet<number>, isDressing: Dressing): boolean =>
  scene.words.list.every(
    (word, place) =>
      places.has(place) ||
      word.type === 'emoji' ||
      scene.vocabularies.some((vocabulary, language) => isDressing(vocabulary, word.forms[language] ?? '')),
  );

const isPolite: Dressing = ({ courtesy }, form) => courtesy.has(form);

const isSmall: Dressing = ({ linking, courtesy }, form) => linking.has(form) || courtesy.has(form);

const placesOf = (cues: readonly Cue[], times: Scene['mentions'] = []): ReadonlySet<number> =>
  new Set([
    ...cues.flatMap(({ at }) => at),
    ...times.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, place) => start + place)),
  ]);

/** "Ok", "great, thanks" accept; in "good morning" or "lol ok grandma" the same words don't. */
const isOnly = (scene: Scene, cues: readonly Cue[]): boolean => consistsOf(scene, placesOf(cues), isPolite);

/** From a member without an invitation only a short text is an answer, to a question that the hotline asked. */
const mostWordsOfAnswer = 7;

/** Where nothing but a time is said, and words that join, dress or accept, that is another time than the one offered. */
const isOnlyTime = (scene: Scene, cues: readonly Cue[]): boolean => {
  const times = scene.mentions.filter(({ now, isStory }) => !now && !isStory);
  return times.length > 0 && consistsOf(scene, placesOf(cues, times), isSmall);
};

const isInability: Dressing = ({ inability }, form) => inability.has(form);

/** "Sorry, I can't make it tomorrow": from whoever has said yes, that takes it back. "I can't find the door" does not. */
const isUnable = (scene: Scene, cues: readonly Cue[]): boolean =>
  scene.words.list.some(({ forms }) =>
    scene.vocabularies.some((vocabulary, language) => isInability(vocabulary, forms[language] ?? '')),
  ) &&
  consistsOf(
    scene,
    placesOf(cues, scene.mentions),
    (vocabulary, form) => isSmall(vocabulary, form) || isInability(vocabulary, form),
  );

/**
 * "Sure, Thursday": a yes with nothing beside it but a day may not mean the time that was offered. An hour more likely says
 * again what was offered ("yes, 10am"), but it is asked about.
 */
const yesWithTime = (scene: Scene, cues: readonly Cue[]): Judgement | undefined => {
  const isShort = cues.every(
    (cue) => ['yes', 'eager', 'polite', 'contrast'].includes(nameOf(cue) ?? '') && cue.at.length < 3,
  );
  if (!isShort || !isOnlyTime(scene, cues)) return undefined;
  const isAnotherDay = scene.mentions.some(({ day }) => day !== undefined && day.type !== 'inDays');
  if (isAnotherDay || named(cues, 'contrast').length > 0) return { meaning: 'later', sureness: sure.mixed };
  return scene.mentions.some(({ day }) => day === undefined) ? { meaning: 'yes', sureness: sure.mixed } : undefined;
};

/** "Listo" alone is done, "listo, I'll go" is a yes: one word of that kind gives way to the yes that follows it. */
const isDone = (cues: readonly Cue[], stance: Stance): boolean => {
  const lastYes = named(cues, 'yes').at(-1)?.start ?? -1;
  return named(cues, 'done').some(({ at, start }) => stance !== 'yes' || at.length > 1 || start > lastYes);
};

const writtenAt = (scene: Scene, place: number): string =>
  scene.words.list[place]?.raw.normalize('NFC').toLowerCase() ?? '';

/** "Ill" by itself is no "I'll". */
const isAnotherWord = (scene: Scene, { at, start }: Cue): boolean =>
  at.length === 1 && scene.vocabularies.some(({ withoutMark }) => withoutMark.has(writtenAt(scene, start)));

/** "Sí no hay problema": the accent makes a yes of the "if". */
const isFirm = (scene: Scene, { start }: Cue): boolean =>
  scene.vocabularies.some(({ unconditional }) => unconditional.has(writtenAt(scene, start)));

/** "Sí, no hay problema" is no "si no hay", and "I'm in, Ohio can wait" names no place: such phrases end at a mark. */
const isSevered = (scene: Scene, cue: Cue): boolean => {
  const name = nameOf(cue) ?? '';
  if (['condition', 'backup', 'obstacle', 'neutral'].includes(name) && isFirm(scene, cue)) return true;
  if (!['condition', 'backup', 'obstacle'].includes(name)) return false;
  return cue.at.slice(1).some((place) => scene.words.list[place]?.before.includes(','));
};

/** Yes, no, later, a question, done or a drop; `undefined` where the text is none of these. */
export const readReply = (scene: Scene): Judgement | undefined => {
  const whole = scene.cues.filter((cue) => !isSevered(scene, cue) && !isAnotherWord(scene, cue));
  const cues = settle(whole, signs).filter((cue) => !isMereQuestion(scene, cue));
  if (named(cues, 'stray').length > 0) return { meaning: 'talk', sureness: sure.said };
  const { stance, mixed } = stanceOf(scene, cues);
  if (named(cues, 'drop').length > 0) return { meaning: 'drop', sureness: stance === 'yes' ? sure.mixed : sure.said };
  if (isDone(cues, stance)) return { meaning: 'done', sureness: sure.said };
  const asks = asksIn(scene, cues);
  const isTold = scene.background.as === 'member' && scene.words.list.length > mostWordsOfAnswer;
  if (isTold && !asks && cues[0]?.start !== 0) return undefined;
  const sureness = mixed ? sure.mixed : asks ? sure.likely : sure.plain;
  switch (stance) {
    case 'yes':
      return yesWithTime(scene, cues) ?? { meaning: 'yes', sureness };
    case 'no':
      // Whoever was asked nothing refuses nothing by what keeps them busy.
      if (scene.background.as === 'member' && named(cues, 'no', 'regret', 'later').length === 0) return undefined;
      // "Do they have a dog? I'm allergic": what may stand in the way is the reason for asking.
      if (isMarked(scene) && named(cues, 'no', 'regret', 'yes', 'later').length === 0)
        return { meaning: 'question', sureness: sure.mixed };
      return { meaning: 'no', sureness: sure.said, ...(isUnable(scene, cues) && { unable: true as const }) };
    case 'later':
      if (scene.background.as === 'member' && scene.mentions.length === 0 && named(cues, 'yes', 'no').length === 0)
        return undefined;
      return asks && named(cues, 'later', 'backup').length === 0
        ? { meaning: 'question', sureness: sure.said }
        : {
            meaning: 'later',
            sureness: named(cues, 'later', 'backup', 'condition').length > 0 ? sure.said : sure.mixed,
          };
    case 'eager':
      if (asks) return { meaning: 'question', sureness: sure.said };
      return yesWithTime(scene, cues) ?? { meaning: 'yes', sureness: sure.said };
    case 'polite':
      if (!asks && isOnlyTime(scene, cues) && scene.mentions.length > 0)
        return { meaning: 'later', sureness: sure.mixed };
      if (!isOnly(scene, cues)) return asks ? { meaning: 'question', sureness: sure.likely } : undefined;
      return asks ? { meaning: 'question', sureness: sure.said } : { meaning: 'yes', sureness: sure.likely };
    case 'none':
      if (asks) return { meaning: 'question', sureness: sure.likely };
      return scene.background.as === 'helper' && isOnlyTime(scene, [])
        ? { meaning: 'later', sureness: sure.likely }
        : undefined;
  }
};
