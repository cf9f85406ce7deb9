// The last day of a break: "until Friday", "hasta el 15 de marzo", "for two weeks".
import type { Scene } from './scene.ts';
import { lengthAt } from './when/day.ts';
import { resolve, wallClock } from './when/resolve.ts';

const dateOnly = (when: string | undefined): string | undefined => when?.slice(0, 10);

const durationEnd = (scene: Scene): string | undefined => {
  for (let place = 0; place < scene.words.list.length; place += 1) {
    const during = scene.signs(place, 'during');
    const length = during && lengthAt(scene.words.list, scene.signs, place + during.length);
    if (length?.day.type !== 'inDays') continue;
    return wallClock(scene.background).plus({ days: length.day.days }).toISODate() ?? undefined;
  }
  return undefined;
};

/** `YYYY-MM-DD`, or `undefined` where no end is said. */
export const pauseEndIn = (scene: Scene): string | undefined => {
  const end = scene.mentions.find((mention) => mention.isEnd && mention.day !== undefined);
  return (end && dateOnly(resolve(end, scene.background))) ?? durationEnd(scene);
};
