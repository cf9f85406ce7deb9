// Reads a text: the one entrance to this folder. Pure; no clock, no network, and the same answer every time.
import { codeIn } from './code.ts';
import { readFirmCommand, readLanguageCommand, readPlainCommand, readThanks } from './commands.ts';
import { countOf } from './count.ts';
import { readEmergency } from './emergency.ts';
import { forWhomIn } from './for-whom.ts';
import { keywordAt, readKeyword } from './keywords.ts';
import { languageOf } from './language-of.ts';
import { readNeed } from './need.ts';
import { readOptingOut } from './opting-out.ts';
import type { Reading } from './reading.ts';
import { readReply } from './reply.ts';
import type { Background, Judgement, Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { sure } from './sureness.ts';
import { whenOf } from './when/when.ts';
import { areaOf } from './where.ts';

const needJudged = (scene: Scene, only: 'asked' | 'any'): Judgement | undefined => {
  const need = readNeed(scene);
  if (need === undefined || (only === 'asked' && !need.asked)) return undefined;
  return { meaning: 'need', kind: need.kind, sureness: need.sureness };
};

const nothing: Judgement = { meaning: 'talk', sureness: sure.nothing };

/** Thanks for the work of all, or a greeting, is no answer to an invitation. */
const judgedAsHelper = (scene: Scene): Judgement =>
  readReply(scene) ??
  readFirmCommand(scene) ??
  readPlainCommand(scene) ??
  needJudged(scene, 'asked') ??
  nothing;

const judgedAsMember = (scene: Scene, asked: Judgement | undefined): Judgement =>
  readFirmCommand(scene) ??
  asked ??
  needJudged(scene, 'asked') ??
  readPlainCommand(scene) ??
  needJudged(scene, 'any') ??
  readThanks(scene) ??
  readReply(scene) ??
  nothing;

/** `NEED` begins many a sentence that is none ("need to give back the ride"); the other keywords are beyond doubt. */
const judged = (scene: Scene, codePlace: number | undefined): Judgement => {
  const keyword = readKeyword(scene, codePlace);
  const asked = keyword?.meaning === 'need' ? keyword : undefined;
  const said =
    readEmergency(scene) ?? (asked === undefined ? keyword : undefined) ?? readLanguageCommand(scene) ?? readOptingOut(scene);
  if (said !== undefined) return said;
  return scene.background.as === 'helper' && asked === undefined
    ? judgedAsHelper(scene)
    : judgedAsMember(scene, asked);
};

const choiceIn = (scene: Scene): number | undefined => {
  const [word, ...others] = scene.words.list;
  if (word === undefined || others.length > 0) return undefined;
  if (word.type === 'number' && word.text.length <= 2) return Number(word.text);
  return scene.signs(0, 'number')?.value;
};

const present = <Slots extends object>(slots: Slots): { [Name in keyof Slots]?: Exclude<Slots[Name], undefined> } =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) as never;

/** What a text means against its background. Never throws, whatever the text. */
export const understand = (text: string, background: Background): Reading => {
  const scene = sceneOf(text, background);
  const code = codeIn(scene, (place) => keywordAt(scene, place) !== undefined);
  const { meaning, sureness, explicit = false, kind: judgedKind, argument, kinds } = judged(scene, code?.place);
  const kind = judgedKind ?? readNeed(scene)?.kind;
  const told = code === undefined ? scene : sceneOf(code.rest, background);
  const choice = choiceIn(scene);
  return {
    meaning,
    sureness,
    explicit,
    ...present({
      language: languageOf(scene),
      kind,
      ...(choice === undefined ? whenOf(told, kind) : {}),
      area: areaOf(scene),
      count: countOf(told),
      forWhom: forWhomIn(scene),
      code: code?.code,
      rest: code?.rest,
      choice,
      argument,
      kinds,
    }),
  };
};

export type { Background, KnownArea } from './scene.ts';
