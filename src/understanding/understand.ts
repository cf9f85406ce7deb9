// Reads a text: the one entrance to this folder. Pure; no clock, no network, and the same answer every time.

import type { Reading } from '../domain/reading.ts';
import type { Language } from '../languages/language.ts';
import type { Keyword } from '../languages/lexicon.ts';
import { callKeyIn } from './call-key.ts';
import { choicesIn } from './choices.ts';
import { classifierFor } from './classifier/learned.ts';
import { codeIn } from './code.ts';
import { readFirmCommand, readLanguageCommand, readPlainCommand, readSmallCommand, readThanks } from './commands.ts';
import { countOf } from './count.ts';
import { named } from './cues.ts';
import { readEmergency } from './emergency.ts';
import { feelingOf } from './feeling.ts';
import { forWhomIn } from './for-whom.ts';
import { keywordAt, readKeyword } from './keywords.ts';
import { languageOf } from './language-of.ts';
import { readLimit } from './limit.ts';
import { readNeed } from './need.ts';
import { occurrenceOf } from './occurrence.ts';
import { readOptingOut } from './opting-out.ts';
import { readQuiet } from './quiet.ts';
import { readReply } from './reply.ts';
import type { Background, Judgement, Scene } from './scene.ts';
import { sceneOf, sceneWithout } from './scene.ts';
import { withSecondOpinion } from './second-opinion.ts';
import { holdsAddress } from './street-address.ts';
import { sure } from './sureness.ts';
import { vocabularyOf } from './vocabulary.ts';
import { whenOf } from './when/when.ts';
import { areaOf } from './where.ts';

/** How plainly a need must be said: asked for, of a certain kind, or at all. */
type Plainness = 'asked' | 'certain' | 'any';

const needJudged = (scene: Scene, plainness: Plainness): Judgement | undefined => {
  const need = readNeed(scene);
  if (need === undefined || (plainness === 'asked' && !need.asked)) return undefined;
  if (plainness === 'certain' && need.sureness < sure.likely) return undefined;
  return { meaning: 'need', kind: need.kind, sureness: need.sureness };
};

const nothing: Judgement = { meaning: 'talk', sureness: sure.nothing };

/** What a helper with an open invitation most likely means is an answer to it; thanks are none. */
const judgedAsHelper = (scene: Scene): Judgement =>
  readLanguageCommand(scene) ??
  readReply(scene) ??
  readFirmCommand(scene) ??
  readPlainCommand(scene) ??
  readSmallCommand(scene) ??
  needJudged(scene, 'asked') ??
  nothing;

/** "A letter came and I don't read English": the letter is to be read, whatever language is spoken of. */
const isSpelledOutNeed = (scene: Scene): boolean => needJudged(scene, 'certain')?.kind === 'paperwork';

const judgedAsMember = (scene: Scene): Judgement =>
  readFirmCommand(scene) ??
  needJudged(scene, 'asked') ??
  (isSpelledOutNeed(scene) ? undefined : readLanguageCommand(scene)) ??
  readPlainCommand(scene) ??
  needJudged(scene, 'certain') ??
  readSmallCommand(scene) ??
  needJudged(scene, 'any') ??
  readThanks(scene) ??
  readReply(scene) ??
  nothing;

/** `NEED` begins many a sentence that is none ("need to give back the ride"); the other keywords are beyond doubt. */
const isBelievable = (scene: Scene, { meaning, kind }: Judgement): boolean =>
  meaning !== 'need' || kind === undefined || readNeed(scene)?.asked === true;

const judged = (scene: Scene, codePlace: number | undefined): Judgement => {
  const keyword = readKeyword(scene, codePlace);
  const taught = keyword !== undefined && isBelievable(scene, keyword) ? keyword : undefined;
  return (
    readEmergency(scene) ??
    (taught?.meaning === 'need' ? undefined : taught) ??
    readQuiet(scene) ??
    readLimit(scene) ??
    readOptingOut(scene) ??
    taught ??
    (scene.background.as === 'helper' ? judgedAsHelper(scene) : judgedAsMember(scene))
  );
};

const withCode: readonly Keyword[] = ['yes', 'no', 'done', 'drop', 'withdraw', 'status', 'thanks'];

/** Whether a word that may come with the code of a request stands at a place ("DONE 12", "skip 12"). */
const takesCode = (scene: Scene, place: number): boolean => {
  const keyword = keywordAt(scene, place)?.keyword;
  if (keyword !== undefined) return withCode.includes(keyword);
  return named(scene.cues, 'skipOnce').some(({ start }) => start === place);
};

/** So many words answer whether one time is meant, or all. */
const mostWordsOfOccurrence = 4;

const saysHowOften = ({ words }: Scene, { meaning }: Judgement): boolean =>
  meaning === 'withdraw' || (meaning === 'talk' && words.list.length <= mostWordsOfOccurrence);

const present = <Slots extends object>(slots: Slots): { [Name in keyof Slots]?: Exclude<Slots[Name], undefined> } =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) as never;

/** Gets all ready that reading needs, so that the first text is read as quickly as any. */
export const learn = (languages: readonly Language[]): void => {
  classifierFor('helper');
  classifierFor('member');
  for (const { lexicon } of languages) vocabularyOf(lexicon);
};

/** What a text means against its background. Never throws, whatever the text. */
export const understand = (text: string, background: Background): Reading => {
  const scene = sceneOf(text, background);
  const choices = choicesIn(scene);
  const codeFound = choices ? undefined : codeIn(scene, (place) => takesCode(scene, place));
  const ruled = judged(scene, codeFound?.place);
  // A number resembles every text with a number in it.
  const judgement = choices === undefined ? withSecondOpinion(scene, ruled) : ruled;
  const { meaning, sureness, explicit = false, kind: judgedKind, argument, kinds, quiet, unable } = judgement;
  // "2 dogs need walking": a number before a need counts something.
  const code = meaning === 'need' && codeFound?.place === 0 && !explicit ? undefined : codeFound;
  // NEED alone names no kind: that is asked for.
  const isBareNeed = meaning === 'need' && explicit && judgedKind === undefined;
  const kind = isBareNeed ? undefined : (judgedKind ?? readNeed(scene)?.kind);
  const told = code === undefined ? scene : sceneWithout(scene, code.place);
  return {
    meaning,
    sureness,
    explicit,
    ...present({
      language: languageOf(scene),
      kind,
      ...(choices === undefined ? whenOf(told, kind) : {}),
      area: areaOf(scene),
      count: countOf(told),
      forWhom: forWhomIn(scene),
      code: code?.code,
      rest: code?.rest,
      choice: choices?.length === 1 ? choices[0] : undefined,
      choices,
      key: callKeyIn(scene),
      holds: holdsAddress(scene) ? 'address' : undefined,
      argument,
      occurrence: saysHowOften(scene, judgement) ? (judgement.occurrence ?? occurrenceOf(scene)) : undefined,
      feels: feelingOf(scene),
      quiet,
      unable,
      kinds,
    }),
  };
};

export type { Background, KnownArea } from './scene.ts';
