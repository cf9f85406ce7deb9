// Commands that come as a sentence: "I moved to Riverside", "who's picking me up", "borren mis datos".

import type { Meaning } from '../domain/reading.ts';
import type { CueName } from '../languages/lexicon.ts';
import type { Cue } from './cues.ts';
import { named, settle } from './cues.ts';
import { hoursIn } from './hours.ts';
import { capitalsAt, joinCodeIn } from './join.ts';
import { languageWanted } from './language-wanted.ts';
import { nameAt } from './name.ts';
import { kindsIn } from './offer.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';
import { areaOf } from './where.ts';

const signs: ReadonlySet<CueName> = new Set([
  'neutral',
  'optin',
  'forget',
  'withdraw',
  'skipOnce',
  'endSeries',
  'drop',
  'done',
  'resume',
  'status',
  'offer',
  'free',
  'me',
  'join',
  'call',
  'living',
  'help',
  'naming',
  'thanks',
  'writeIn',
  'unread',
]);

/** What asks for help, beside what gives it back. */
const asking: ReadonlySet<CueName> = new Set(['neutral', 'withdraw', 'request']);

type Reader = (scene: Scene, cues: readonly Cue[]) => Partial<Judgement> | undefined;

const said =
  (cue: CueName): Reader =>
  (_, cues) =>
    named(cues, cue).length > 0 ? {} : undefined;

const withArgument =
  (cue: CueName, argumentOf: (scene: Scene, cue: Cue) => string | undefined): Reader =>
  (scene, cues) => {
    for (const found of named(cues, cue).toReversed()) {
      const argument = argumentOf(scene, found);
      if (argument !== undefined) return { argument };
    }
    return undefined;
  };

/** "No puedo cocinar" offers nothing. */
const isNegated = (scene: Scene, { start }: Cue): boolean => {
  const before = scene.words.list[start - 1];
  if (before === undefined || scene.words.list[start]?.starts === true) return false;
  return scene.vocabularies.some(({ barriers }, language) => barriers.has(before.forms[language] ?? ''));
};

/** "Groceries delivered to my door?": what is asked is not done yet. */
const isAsked = (scene: Scene, { end }: Cue): boolean => {
  const next = scene.words.list.slice(end).find(({ starts }) => starts);
  return (next?.before ?? scene.words.after).includes('?');
};

/** "I don't need groceries, I need a ride": what is asked for after it counts. */
const readWithdraw: Reader = (scene, cues) => {
  const last = named(cues, 'withdraw').at(-1);
  if (last === undefined) return undefined;
  return named(settle(scene.cues, asking), 'request').some(({ start }) => start >= last.end) ? undefined : {};
};

const readDone: Reader = (scene, cues) => (named(cues, 'done').some((cue) => !isAsked(scene, cue)) ? {} : undefined);

const readOffer: Reader = (scene, cues) => {
  const offer = named(cues, 'offer').find((cue) => !isNegated(scene, cue));
  const kinds = offer && kindsIn(scene);
  return kinds && kinds.length > 0 ? { kinds, argument: kinds.join(',') } : undefined;
};

/** "Weekdays 9am-5pm" and nothing else. */
const mostWordsOfHours = 9;

/** Days and hours together are somebody's hours, even beside what they could do then. */
const readHours: Reader = (scene, cues) => {
  const isShort = scene.words.list.length <= mostWordsOfHours && kindsIn(scene).length === 0;
  const argument = isShort || named(cues, 'free').length > 0 ? hoursIn(scene) : undefined;
  return argument !== undefined && /\S \d/u.test(argument) && /-\d/u.test(argument) ? { argument } : undefined;
};

/** "Pastor Dan gave me ELM44": a short text with what looks like a code. */
const mostWordsAroundCode = 6;

const readJoin: Reader = (scene, cues) => {
  const joins = named(cues, 'join');
  const join = joins[0];
  const argument = joinCodeIn(scene, 0) ?? (join && capitalsAt(scene, joins.at(-1)?.end ?? 0));
  const looksLikeCode = scene.words.list.length <= mostWordsAroundCode && /^\p{Lu}{3,}\d+$/u.test(argument ?? '');
  if (join === undefined && !looksLikeCode) return undefined;
  return argument === undefined ? {} : { argument };
};

/** A name at the end of a text is given; one at the head of a story only greets. */
const nameGiven = (scene: Scene, { end }: Cue): string | undefined =>
  scene.words.list.length - end <= mostWordsAfterNaming ? nameAt(scene, end) : undefined;

const mostWordsAfterNaming = 6;

interface Command {
  readonly meaning: Meaning;
  readonly read: Reader;
  /** Its cues are settled by themselves, because they need more than their words (a place, hours, kinds). */
  readonly alone?: CueName;
}

/** In the order in which they win. These stand whatever else the text names … */
const firm: readonly Command[] = [
  { meaning: 'forget', read: said('forget'), alone: 'forget' },
  { meaning: 'optin', read: said('optin') },
  { meaning: 'withdraw', read: said('endSeries') },
  { meaning: 'withdraw', read: said('skipOnce') },
  { meaning: 'withdraw', read: readWithdraw },
  { meaning: 'status', read: said('status') },
  { meaning: 'resume', read: said('resume') },
  { meaning: 'me', read: said('me') },
];

/** … these where no kind of help is asked for … */
const plain: readonly Command[] = [
  { meaning: 'drop', read: said('drop') },
  { meaning: 'drop', read: said('unableTo'), alone: 'unableTo' },
  { meaning: 'hours', read: readHours, alone: 'free' },
  { meaning: 'offer', read: readOffer, alone: 'offer' },
  { meaning: 'done', read: readDone },
  { meaning: 'name', read: withArgument('naming', nameGiven), alone: 'naming' },
  { meaning: 'call', read: said('call'), alone: 'call' },
];

/** … these where nothing names a need … */
const small: readonly Command[] = [
  { meaning: 'area', read: withArgument('living', areaOf), alone: 'living' },
  { meaning: 'join', read: readJoin },
  { meaning: 'hours', read: withArgument('free', hoursIn), alone: 'free' },
  { meaning: 'help', read: said('help') },
];

/** … and this one only where nothing else is said. */
const last: readonly Command[] = [{ meaning: 'thanks', read: said('thanks') }];

const pairs = new Map<CueName, ReadonlySet<CueName>>();

/** The same set for the same name, so that what is settled for it is remembered. */
const besideNeutral = (name: CueName): ReadonlySet<CueName> => {
  const pair = pairs.get(name) ?? new Set<CueName>(['neutral', name]);
  pairs.set(name, pair);
  return pair;
};

const readFirst = (scene: Scene, commands: readonly Command[]): Judgement | undefined => {
  const together = settle(scene.cues, signs);
  for (const { meaning, read, alone } of commands) {
    const found = read(scene, alone === undefined ? together : settle(scene.cues, besideNeutral(alone)));
    if (found !== undefined) return { meaning, sureness: sure.said, ...found };
  }
  return undefined;
};

/** Commands that stand even where the text names something that could be needed. */
export const readFirmCommand = (scene: Scene): Judgement | undefined => readFirst(scene, firm);

export const readLanguageCommand = (scene: Scene): Judgement | undefined => {
  const argument = languageWanted(scene);
  return argument === undefined ? undefined : { meaning: 'language', sureness: sure.said, argument };
};

/** Commands that give way to a need of a certain kind. */
export const readPlainCommand = (scene: Scene): Judgement | undefined => readFirst(scene, plain);

/** Commands that give way to anything that could be needed. */
export const readSmallCommand = (scene: Scene): Judgement | undefined => readFirst(scene, small);

export const readThanks = (scene: Scene): Judgement | undefined => readFirst(scene, last);
