// No more texts: for good (opt-out), or for a while (pause) where an end is said.

import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import { readNeed } from './need.ts';
import { pauseEndIn } from './pause.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';

const signs: ReadonlySet<CueName> = new Set([
  'optout',
  'pause',
  'neutral',
  'resume',
  'optin',
  'forget',
  'withdraw',
  'skipOnce',
  'endSeries',
  'drop',
  'yes',
  'writeIn',
]);

const leaving: ReadonlySet<CueName> = new Set(['away']);

/** "Delete me from the list" ends the texts: of the two the phrase with more words wins. */
const forgetting: ReadonlySet<CueName> = new Set(['forget', 'neutral', 'optout']);

const isForgetting = (scene: Scene): boolean => named(settle(scene.cues, forgetting), 'forget').length > 0;

/** "Don't text, call": no texts, because a call is wanted. */
const calling: ReadonlySet<CueName> = new Set(['call', 'neutral', 'optout']);

const isForCalls = (scene: Scene): boolean => {
  const cues = settle(scene.cues, calling);
  return named(cues, 'call').length > 0 && named(cues, 'optout').length === 0;
};

/** "Feed my cats while I'm in the hospital" is no wish for a break. */
const asksForHelp = (scene: Scene, isAway: boolean): boolean => {
  const need = readNeed(scene);
  // "Me voy de viaje" names no ride that is needed.
  return need !== undefined && (need.asked || (!isAway && need.sureness >= sure.likely));
};

/** "Until after Easter": an end that is no date. */
const hasEnd = (scene: Scene): boolean =>
  scene.words.list.some((_, place) => place < scene.words.list.length - 1 && scene.signs(place, 'until') !== undefined);

/** An opt-out with an end ("no texts until Monday") is a pause. */
export const readOptingOut = (scene: Scene): Judgement | undefined => {
  const cues = settle(scene.cues, signs);
  const out = named(cues, 'optout').length > 0;
  const end = pauseEndIn(scene);
  // "I'm going to Mexico until the 20th": whoever says until when is away until then.
  const isAway = end !== undefined && named(settle(scene.cues, leaving), 'away').length > 0;
  const pausing = isAway || named(cues, 'pause').length > 0;
  // "Esta semana no": who has asked for help and not been asked for any does without it.
  if (scene.background.as === 'member' && named(cues, 'skipOnce').length > 0) return undefined;
  if (isForgetting(scene) || (out && isForCalls(scene)) || (!out && !pausing)) return undefined;
  if (out && named(cues, 'optin').length > 0) return undefined;
  if (!out && named(cues, 'resume').length > 0) return undefined;
  if (!out && scene.background.as === 'member' && asksForHelp(scene, isAway)) return undefined;
  if (pausing || end !== undefined || hasEnd(scene)) {
    return { meaning: 'pause', sureness: sure.said, ...(end !== undefined && { argument: end }) };
  }
  return { meaning: 'optout', sureness: sure.said };
};
