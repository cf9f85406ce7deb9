// When the help is wanted: of all the times a text mentions, the one that belongs to the help and not to the story around it.
import type { NeedKind } from '../../domain/kinds.ts';
import { named, settle } from '../cues.ts';
import type { CueName } from '../lexicon.ts';
import type { Every } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { Mention } from './mentions.ts';
import { resolve } from './resolve.ts';

export interface When {
  readonly when?: string;
  readonly every?: Every;
}

const asking: ReadonlySet<CueName> = new Set(['request', 'please']);

/** Which part of the text, between marks, a place is in. */
const partOf = (scene: Scene, place: number): number =>
  scene.words.list.slice(0, place + 1).filter(({ starts, before }) => starts || /[,;:]/u.test(before)).length;

/** Higher for a time said where the request is, with a clock time; lower for "now" beside a day. */
const weight = (scene: Scene, mention: Mention): number => {
  const requests = named(settle(scene.cues, asking), 'request');
  const part = partOf(scene, mention.start);
  const asked = requests.some(({ start }) => partOf(scene, start) === part);
  return (asked ? 2 : 0) + (mention.clock === undefined ? 0 : 3) - (mention.now ? 1 : 0);
};

/** The time of the help. Never throws. */
export const whenOf = (scene: Scene, kind?: NeedKind): When => {
  const candidates = scene.mentions.filter(({ isStory, isEnd }) => !isStory && !isEnd);
  const best = candidates.toSorted((one, other) => weight(scene, other) - weight(scene, one))[0];
  if (best === undefined) return {};
  const when = resolve(best, scene.background, kind);
  if (!best.every || best.day?.type !== 'weekday') return when === undefined ? {} : { when };
  const time = when?.slice(11);
  return {
    ...(when !== undefined && { when }),
    every: { weekday: best.day.weekday, ...(time && { time }) },
  };
};
