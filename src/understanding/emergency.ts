// Danger to life, now, to anyone. Figures of speech and old stories don't count; in doubt it is an emergency.

import type { CueName } from '../languages/lexicon.ts';
import type { Cue } from './cues.ts';
import { named, settle } from './cues.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';

const signs: ReadonlySet<CueName> = new Set(['emergency', 'harmless']);

/** "773-911-0000": the number to call stands alone, and not among the figures of another. */
const isOfLongerNumber = (scene: Scene, { at }: Cue): boolean => {
  const [place = 0] = at;
  const { list } = scene.words;
  const joins = (one: number, other: number): boolean =>
    list[one]?.type === 'number' && list[other]?.type === 'number' && /^[-.)]$/u.test(list[other]?.before ?? '');
  return at.length === 1 && (joins(place - 1, place) || joins(place, place + 1));
};

export const readEmergency = (scene: Scene): Judgement | undefined =>
  named(settle(scene.cues, signs), 'emergency').some((cue) => !isOfLongerNumber(scene, cue))
    ? { meaning: 'emergency', sureness: sure.plain }
    : undefined;
