// When the help is wanted: of all the times a text mentions, the one that belongs to the help and not to the story around it.
import type { NeedKind } from '../../domain/kinds.ts';
import type { Every } from '../../domain/reading.ts';
import { isAskedAt } from '../parts.ts';
import type { Scene } from '../scene.ts';
import { resolve } from './resolve.ts';
import type { Mention } from './times-in.ts';

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

/** The time of the help. Never throws. */
export const whenOf = (scene: Scene, kind?: NeedKind): When => {
  const weight = weights(scene);
  const candidates = scene.mentions.filter(({ isStory, isEnd }) => !isStory && !isEnd);
  const best = candidates.toSorted((one, other) => weight(other) - weight(one))[0];
  if (best === undefined) return {};
  const when = resolve(best, scene.background, kind);
  const clockOnly = best.clock !== undefined && best.day === undefined && !best.now;
  if (!best.every || best.day?.type !== 'weekday')
    return when === undefined ? {} : { when, ...(clockOnly && { clockOnly }) };
  const time = when?.slice(11);
  return {
    ...(when !== undefined && { when }),
    every: { weekday: best.day.weekday, ...(time && { time }) },
  };
};
