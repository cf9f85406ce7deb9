// Whether a text asks for help, and for which kind: what it asks for weighs more than the story it comes with.
import type { NeedKind } from '../domain/kinds.ts';
import type { CueName } from '../languages/lexicon.ts';
import type { Cue, KindCue } from './cues.ts';
import { named, nameOf, settle, settleKinds } from './cues.ts';
import { isAskedAt } from './parts.ts';
import type { Scene } from './scene.ts';
import { sure } from './sureness.ts';
import type { Strength } from './vocabulary.ts';
import { placesIn } from './where.ts';

export interface NeedFound {
  readonly kind: NeedKind;
  readonly sureness: number;
  /** It is asked for in so many words, so that greetings, thanks or names beside it don't matter. */
  readonly asked: boolean;
}

const weights: Record<Strength, number> = { names: 3, sure: 4, likely: 2, hint: 1 };

/** What stands where something is asked for weighs more than what stands in the story beside it. */
const askedFactor = 1.25;

/** The kinds named by phrases, heaviest first; of equals the one that is said first. */
const weighKinds = (
  cues: readonly KindCue[],
  isAsked: (place: number) => boolean,
): { kind: NeedKind; weight: number }[] => {
  const totals = new Map<NeedKind, number>();
  for (const { sign, start } of cues) {
    const weight = weights[sign.strength] * (isAsked(start) ? askedFactor : 1);
    totals.set(sign.kind, (totals.get(sign.kind) ?? 0) + weight);
  }
  return [...totals].map(([kind, weight]) => ({ kind, weight })).sort((one, other) => other.weight - one.weight);
};

/** Commands are settled together with requests, so that "don't need a ride anymore" holds no request. */
const signs: ReadonlySet<CueName> = new Set([
  'request',
  'please',
  'idle',
  'aside',
  'neutral',
  'pause',
  'optout',
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
  'me',
  'join',
  'call',
  'help',
]);

/** The share of words that speak of kinds, times, places or asking, or only join such words. */
const coverage = (scene: Scene, kinds: readonly KindCue[], cues: readonly { at: readonly number[] }[]): number => {
  const covered = new Set([...kinds, ...cues].flatMap(({ at }) => at));
  const spans = [...scene.mentions, ...placesIn(scene)];
  let total = 0;
  let known = 0;
  scene.words.list.forEach((word, place) => {
    const inSpan = spans.some(({ start, end }) => place >= start && place < end);
    const joins = scene.vocabularies.some(({ linking }, language) => linking.has(word.forms[language] ?? ''));
    if (joins && !covered.has(place) && !inSpan) return;
    total += 1;
    if (covered.has(place) || inSpan) known += 1;
  });
  return total === 0 ? 0 : known / total;
};

const enoughCoverage = 0.5;
/** Two things that are surely of a kind, or three that are likely. */
const enoughWeight = 6;

const found = new WeakMap<Scene, { readonly need: NeedFound | undefined }>();

/** The kind of help a text asks for, or `undefined` where it asks for none. Remembered for the same scene. */
export const readNeed = (scene: Scene): NeedFound | undefined => {
  const known = found.get(scene) ?? { need: findNeed(scene) };
  found.set(scene, known);
  return known.need;
};

/** "Groceries for a vet who can't get out", "company near Clark saturday": what a sentence begins with, then for whom, or where and when. */
const opensRequest = (scene: Scene, { sign, start, end }: KindCue): boolean => {
  if (sign.strength !== 'names' || scene.words.list[start]?.starts !== true) return false;
  const isNext = (list: 'beneficiary' | 'beside'): boolean =>
    scene.vocabularies.some((vocabulary, language) =>
      vocabulary[list].has(scene.words.list[end]?.forms[language] ?? ''),
    );
  return isNext('beneficiary') || (isNext('beside') && scene.mentions.some(({ isStory }) => !isStory));
};

/** "My phone, I don't know how to use it": what reads as a question about the hotline is said about a thing. */
const isPartOfNeed = (scene: Scene, cue: Cue, kindCues: readonly KindCue[]): boolean =>
  nameOf(cue) === 'help' &&
  kindCues.some(
    ({ sign, at }) =>
      sign.strength === 'sure' &&
      at.some((place) => cue.at.includes(place)) &&
      scene.cues.some(
        (other) => 'strength' in other.sign && other.sign.strength === 'names' && other.sign.kind === sign.kind,
      ),
  );

const findNeed = (scene: Scene): NeedFound | undefined => {
  const cues = settle(scene.cues, signs);
  const kindCues = settleKinds(scene.cues);
  const best = weighKinds(kindCues, isAskedAt(scene))[0];
  const asked = named(cues, 'request').length > 0;
  const idle = named(cues, 'idle', 'help', 'status', 'me').some((cue) => !isPartOfNeed(scene, cue, kindCues));
  if (idle && !asked) return undefined;
  if (best === undefined) return asked ? { kind: 'other', sureness: sure.guess, asked: false } : undefined;
  if (idle) return { kind: best.kind, sureness: sure.mixed, asked };
  if (asked && best.weight < weights.likely) return { kind: best.kind, sureness: sure.guess, asked: false };
  if (asked) return { kind: best.kind, sureness: sure.said, asked };
  if (named(cues, 'aside').length > 0 && best.weight < enoughWeight) return undefined;
  const isSure = kindCues.some(
    (cue) => cue.sign.kind === best.kind && (cue.sign.strength === 'sure' || opensRequest(scene, cue)),
  );
  if (isSure) return { kind: best.kind, sureness: sure.likely, asked: false };
  const polite = named(cues, 'please').length > 0;
  if (best.weight < 2) return undefined;
  if (polite || best.weight >= enoughWeight || coverage(scene, kindCues, cues) >= enoughCoverage) {
    return { kind: best.kind, sureness: sure.mixed, asked: false };
  }
  return undefined;
};
