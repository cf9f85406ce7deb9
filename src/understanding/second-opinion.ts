// Holds what the rules make of a text against what it most resembles among labelled texts. Rules see what negates, limits and
// comes last; resemblance sees what nobody has written a rule for.
import type { Kind, NeedKind } from '../domain/kinds.ts';
import { isKind } from '../domain/kinds.ts';
import type { Meaning } from '../domain/reading.ts';
import { classify } from './classifier/classifier.ts';
import { classifierFor } from './classifier/learned.ts';
import { hoursIn } from './hours.ts';
import { languageNamedFrom } from './language-wanted.ts';
import { kindsIn } from './offer.ts';
import { pauseEndIn } from './pause.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';
import { areaOf } from './where.ts';

/** So probable must it be that the rules are wrong. */
const enoughToOverrule = 0.65;
/** What is as probable as this needs no question. */
const enoughToBelieve = 0.9;

/**
 * These are for rules alone. To miss one is worse than to hear one that was not meant, so they stand, whatever else a text
 * resembles; and "I could kill my internet" resembles one without being one.
 */
const ruled: readonly string[] = ['emergency', 'optout', 'forget'] satisfies readonly Meaning[];

/** The label of a text that asks for nothing; other meanings than needs are not told apart by it. */
const noNeed = 'none';

const isNeedKind = (label: string): label is NeedKind => label === 'other' || isKind(label);

type Told = Pick<Judgement, 'argument' | 'kinds'>;

const withArgument = (argument: string | undefined): Told | undefined =>
  argument === undefined ? undefined : { argument };

const offered = (kinds: readonly Kind[]): Told | undefined =>
  kinds.length === 0 ? undefined : { kinds, argument: kinds.join(',') };

/** What a meaning must bring with it; `undefined` where the text doesn't hold it, and so can't mean that. */
const told = (scene: Scene, meaning: Meaning): Told | undefined => {
  switch (meaning) {
    case 'offer':
      return offered(kindsIn(scene));
    case 'hours':
      return withArgument(hoursIn(scene));
    case 'area':
      return withArgument(areaOf(scene));
    case 'language':
      return withArgument(languageNamedFrom(scene, 0));
    case 'pause':
      return withArgument(pauseEndIn(scene)) ?? {};
    case 'name':
    case 'join':
    case 'limit':
      return undefined;
    default:
      return {};
  }
};

const labelOf = ({ meaning, kind }: Judgement): string => (meaning === 'need' ? (kind ?? 'other') : meaning);

/** To send nobody to an old man's door is worse than to ask once more: a yes that resembles something else is asked about. */
const withDoubt = (judgement: Judgement, label: string): Judgement =>
  judgement.meaning === 'yes' && label !== 'yes' ? { ...judgement, sureness: sure.mixed } : judgement;

/** What a rule has read closely is more than any resemblance knows. */
const isCloselyRead = ({ meaning, explicit, quiet, occurrence }: Judgement): boolean =>
  explicit === true || quiet !== undefined || occurrence !== undefined || ruled.includes(meaning);

/** "Este martes no necesito viaje" resembles the need that it gives back: what negates is for rules. */
const isGivenBack = ({ meaning }: Judgement, label: string): boolean => meaning === 'withdraw' && isNeedKind(label);

/** "I was going to say yes until I saw the address": what the rules have heard said is never made a yes by resemblance. */
const isMadeYes = ({ sureness }: Judgement, label: string): boolean => label === 'yes' && sureness >= sure.said;

/** The judgement that stands: the rules', or what the text resembles where that is far more probable. */
export const withSecondOpinion = (scene: Scene, judgement: Judgement): Judgement => {
  const classifier = classifierFor(scene.background.as);
  const own = labelOf(judgement);
  if (isCloselyRead(judgement) || !classifier.labels.includes(own)) return judgement;
  const { label, probability } = classify(classifier, scene.text);
  if (label === own || (label === noNeed && judgement.meaning !== 'need')) return judgement;
  const enough = judgement.meaning === 'yes' ? enoughToBelieve : enoughToOverrule;
  if (probability < enough || ruled.includes(label) || isGivenBack(judgement, label) || isMadeYes(judgement, label))
    return withDoubt(judgement, label);
  // A yes that only resemblance sees is asked about, however probable.
  const sureness = probability < enoughToBelieve || label === 'yes' ? sure.mixed : sure.likely;
  if (isNeedKind(label)) return { meaning: 'need', kind: label, sureness };
  const meaning = label === noNeed ? 'talk' : (label as Meaning);
  const slots = told(scene, meaning);
  return slots === undefined ? judgement : { meaning, sureness, ...slots };
};
