// When the help is wanted: of all the times a text mentions, the one that belongs to the help and not to the story around it.
import type { NeedKind } from '../../domain/kinds.ts';
import type { Every } from '../../domain/reading.ts';
import { isAskedAt } from '../parts.ts';
import type { Scene } from '../scene.ts';
import type { Repetition } from './every.ts';
import { repetitionOf } from './every.ts';
import type { Mention } from './mention.ts';
import { firstOf, resolve, weekdayOf } from './resolve.ts';

export interface When {
  readonly when?: string;
  /** Only a clock time was said: the day is a guess. */
  readonly clockOnly?: true;
  readonly every?: Every;
}

/** Higher for a time with a clock, and one said where the request is; lower for "now" beside a day. */
const weights = (scene: Scene): ((mention: Mention) => number) => {
  const isAsked = isAskedAt(scene);
  return ({ start, clock, now }) => (isAsked(start) ? 2 : 0) + (clock === undefined ? 0 : 3) - (now ? 1 : 0);
};

/** "Breakfast at 7:30" is in the morning. */
const isBreakfast = (scene: Scene, { clock, half }: Mention): boolean =>
  clock !== undefined &&
  clock.half === undefined &&
  half === undefined &&
  clock.hour >= earliestBreakfast &&
  clock.hour < 12 &&
  scene.words.list.some((_, place) => scene.signs(place, 'breakfast') !== undefined);

const earliestBreakfast = 5;

/** "Every other week, starting Friday": where no day comes back by name, the one named is the day. */
const repeated = (
  { weekdays: named, weeks }: Repetition,
  best: Mention | undefined,
  { background }: Scene,
  kind?: NeedKind,
): When => {
  const when = best && firstOf(named, best, background, kind);
  const day = weekdayOf(when);
  const weekdays = named.length > 0 || day === undefined ? named : [day];
  const time = when?.slice(11);
  return {
    ...(when !== undefined && { when }),
    ...(weekdays.length > 0 && { every: { weekdays, ...(time && { time }), ...(weeks && { weeks }) } }),
  };
};

/** The time of the help. Never throws. */
export const whenOf = (scene: Scene, kind?: NeedKind): When => {
  const weight = weights(scene);
  const candidates = scene.mentions.filter(({ isStory, isEnd }) => !isStory && !isEnd);
  const heaviest = candidates.toSorted((one, other) => weight(other) - weight(one))[0];
  const best = heaviest && isBreakfast(scene, heaviest) ? { ...heaviest, half: 'am' as const } : heaviest;
  const repetition = repetitionOf(scene, best);
  if (repetition !== undefined) return repeated(repetition, best, scene, kind);
  if (best === undefined) return {};
  const when = resolve(best, scene.background, kind);
  const clockOnly = best.clock !== undefined && best.day === undefined && !best.now;
  return when === undefined ? {} : { when, ...(clockOnly && { clockOnly }) };
};
