// A helper's answer to an invitation. The last word wins; what is said under a condition is no yes; a question is asked first.

import type { CueName } from '../languages/lexicon.ts';
import type { Cue } from './cues.ts';
import { named, settle } from './cues.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';
import type { Mention } from './when/mentions.ts';

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

type Stance = 'none' | 'polite' | 'eager' | 'yes' | 'no' | 'later';

interface State {
  readonly stance: Stance;
  /** More than one stance was taken on the way. */
  readonly mixed: boolean;
}

const nameOf = ({ sign }: Cue): CueName | undefined => ('cue' in sign ? sign.cue : undefined);

/** "I'm not working tomorrow": the time is part of a phrase that says nothing about the invitation. */
const belongsTo = (cue: Cue | undefined, mention: Mention): boolean =>
  cue !== undefined && (cue.at.includes(mention.end - 1) || (nameOf(cue) === 'neutral' && cue.end === mention.start));

/** "Saturday yes": a time said just before, outside of any other phrase, is another time than the one offered. */
const timeJustBefore = (scene: Scene, { start }: Cue, before: Cue | undefined): boolean =>
  scene.mentions.some(
    (mention) =>
      mention.end <= start &&
      start - mention.end <= 1 &&
      !belongsTo(before, mention) &&
      scene.words.list.slice(mention.end, start + 1).every((word) => word.before === ''),
  );

const opposes = (stance: Stance): boolean => stance === 'no' || stance === 'later';

/** "No way I can do that": a refusal just before, with no mark or turn between, keeps what follows from being a yes. */
const isRefused = (scene: Scene, cue: Cue, before: Cue | undefined): boolean =>
  before !== undefined &&
  ['no', 'regret'].includes(nameOf(before) ?? '') &&
  cue.at.length > 1 &&
  cue.start - before.end <= 1 &&
  scene.words.list.slice(before.end, cue.start + 1).every((word) => word.before === '' && !word.starts);

const step = (scene: Scene, { stance, mixed }: State, cue: Cue, before: Cue | undefined): State => {
  const to = (next: Stance): State => ({ stance: next, mixed: mixed || (stance !== 'none' && stance !== next) });
  const contrasted = before !== undefined && nameOf(before) === 'contrast';
  switch (nameOf(cue)) {
    case 'yes':
      if (stance === 'later' || isRefused(scene, cue, before)) return { stance, mixed: true };
      return timeJustBefore(scene, cue, before) ? to('later') : to('yes');
    case 'eager':
      return opposes(stance) || stance === 'yes' ? { stance, mixed } : to('eager');
    case 'polite':
      return stance === 'none' ? to('polite') : { stance, mixed };
    case 'no':
    case 'regret':
      return to('no');
    case 'obstacle':
      if (stance === 'later') return { stance, mixed };
      return stance === 'yes' && !contrasted ? { stance, mixed: true } : to('no');
    case 'later':
    case 'backup':
      return to('later');
    case 'condition':
      return stance === 'no' ? { stance, mixed } : to('later');
    default:
      return { stance, mixed };
  }
};

/** "But" and its like; "only" and "then" turn less. */
const isTurn = (scene: Scene, { start }: Cue): boolean =>
  scene.vocabularies.some(({ barriers }, language) => barriers.has(scene.words.list[start]?.forms[language] ?? ''));

/** "Yes but …", whatever follows: what isn't understood there may be a condition. */
const withLastTurn = (scene: Scene, state: State, cues: readonly Cue[]): State => {
  if (state.stance !== 'yes') return state;
  const lastYes = named(cues, 'yes').at(-1)?.start ?? 0;
  const isTurned = named(cues, 'contrast').some((cue) => cue.start > lastYes && isTurn(scene, cue));
  return isTurned ? { stance: 'later', mixed: true } : state;
};

const stanceOf = (scene: Scene, cues: readonly Cue[]): State => {
  const begin: State = { stance: 'none', mixed: false };
  return withLastTurn(
    scene,
    cues.reduce((state, cue, index) => step(scene, state, cue, cues[index - 1]), begin),
    cues,
  );
};

const asksIn = (scene: Scene, cues: readonly Cue[]): boolean =>
  named(cues, 'question').length > 0 ||
  scene.words.after.includes('?') ||
  scene.words.list.some(({ before }) => /[?¿]/u.test(before));

/** "Ok", "great, thanks" accept; in "good morning" or "lol ok grandma" the same words don't. */
const isOnly = (scene: Scene, cues: readonly Cue[]): boolean => {
  const covered = new Set(cues.flatMap(({ at }) => at));
  return scene.words.list.every(
    (word, place) =>
      covered.has(place) ||
      word.type === 'emoji' ||
      scene.vocabularies.some(({ courtesy }, language) => courtesy.has(word.forms[language] ?? '')),
  );
};

/** From a member without an invitation only a short text is an answer, to a question that the hotline asked. */
const mostWordsOfAnswer = 7;

/** Where the whole text is a time and nothing else, that is another time than the one offered. */
const isOnlyTime = (scene: Scene): boolean =>
  scene.mentions.some(({ start, end, now }) => !now && start === 0 && end >= scene.words.list.length - 1);

/** "Is she sick?" refuses nothing. */
const isMereQuestion = (scene: Scene, cue: Cue): boolean => {
  if (!['obstacle', 'polite', 'eager'].includes(nameOf(cue) ?? '')) return false;
  const next = scene.words.list.slice(cue.end).find(({ starts }) => starts);
  return (next?.before ?? scene.words.after).includes('?');
};

/** "Listo" alone is done, "listo, I'll go" is a yes: one word of that kind gives way to the yes that follows it. */
const isDone = (cues: readonly Cue[], stance: Stance): boolean => {
  const lastYes = named(cues, 'yes').at(-1)?.start ?? -1;
  return named(cues, 'done').some(({ at, start }) => stance !== 'yes' || at.length > 1 || start > lastYes);
};

/** Yes, no, later, a question, done or a drop; `undefined` where the text is none of these. */
export const readReply = (scene: Scene): Judgement | undefined => {
  const cues = settle(scene.cues, signs).filter((cue) => !isMereQuestion(scene, cue));
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
      return { meaning: 'yes', sureness };
    case 'no':
      return { meaning: 'no', sureness: sure.said };
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
      return asks ? { meaning: 'question', sureness: sure.said } : { meaning: 'yes', sureness: sure.said };
    case 'polite':
      if (!isOnly(scene, cues)) return asks ? { meaning: 'question', sureness: sure.likely } : undefined;
      return asks ? { meaning: 'question', sureness: sure.said } : { meaning: 'yes', sureness: sure.likely };
    case 'none':
      if (asks) return { meaning: 'question', sureness: sure.likely };
      return scene.background.as === 'helper' && isOnlyTime(scene)
        ? { meaning: 'later', sureness: sure.likely }
        : undefined;
  }
};
