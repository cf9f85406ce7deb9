// Of a repeated request: whether one time of it is not needed, or none any more.

import type { Reading } from '../domain/reading.ts';
import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import type { Scene } from './scene.ts';

const signs: ReadonlySet<CueName> = new Set(['skipOnce', 'endSeries', 'oneTime']);
const repeating = ['repeatedDay', 'every', 'everyOther', 'everyOtherWeek', 'daily', 'weekly'] as const;

/** What a text that withdraws something speaks of; `undefined` where it doesn't say. */
export const occurrenceOf = (scene: Scene): Reading['occurrence'] => {
  const cues = settle(scene.cues, signs);
  if (named(cues, 'endSeries').length > 0) return 'every';
  if (named(cues, 'skipOnce').length > 0) return 'once';
  if (scene.words.list.some((_, place) => repeating.some((name) => scene.signs(place, name)))) return 'every';
  const isDated = scene.mentions.some(({ day, isStory }) => day !== undefined && !isStory);
  return isDated || named(cues, 'oneTime').length > 0 ? 'once' : undefined;
};
