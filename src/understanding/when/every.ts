// How often help is wanted: "every Tuesday", "tuesdays and thursdays", "cada quince días", "weekdays at 8".
import type { Every } from '../../domain/reading.ts';
import type { Span } from '../hours.ts';
import { spansOfDays } from '../hours.ts';
import { isAskedAt, partsOf } from '../parts.ts';
import type { Scene } from '../scene.ts';
import type { Mention } from './mention.ts';

/** As an `Every`, but without weekdays where none is named. */
export type Repetition = Pick<Every, 'weekdays' | 'weeks'>;

/** Words between two days that belong together, or between "every" and its day: "and", "on". */
const farthestApart = 2;
/** A repetition stands where the help is asked for, or this near to its time; elsewhere it belongs to a story. */
const nearTime = 3;
const nearTimeInPart = 7;

/** "Every day", "each Tuesday at 9 please": a text as short as this tells no story. */
const mostWordsOfAnswer = 6;

const allDays = [1, 2, 3, 4, 5, 6, 7];

const daysOf = (spans: readonly Span[]): number[] => {
  const named = spans.flatMap(({ from, to }) =>
    from <= to ? allDays.slice(from - 1, to) : [...allDays.slice(from - 1), ...allDays.slice(0, to)],
  );
  return [...new Set(named)].sort((one, other) => one - other);
};

/** The days that stand one after another from a place on. */
const daysFrom = (spans: readonly Span[], place: number): number[] => {
  const chain: Span[] = [];
  for (const span of spans) {
    if (span.start < place) continue;
    if (span.start - (chain.at(-1)?.end ?? place) > farthestApart) break;
    chain.push(span);
  }
  return daysOf(chain);
};

const repetitionAt = (scene: Scene, spans: readonly Span[], place: number): Repetition | undefined => {
  const { signs } = scene;
  if (signs(place, 'everyOtherWeek')) return { weekdays: daysOf(spans), weeks: 2 };
  const daily = signs(place, 'daily');
  if (daily) {
    const days = daysFrom(spans, place + daily.length);
    return { weekdays: days.length > 0 ? days : allDays };
  }
  if (signs(place, 'weekly')) return { weekdays: daysOf(spans) };
  const other = signs(place, 'everyOther');
  const before = other ?? signs(place, 'every');
  const isRepeated = signs(place, 'repeatedDay') ?? signs(place, 'workdays');
  const weekdays = before ? daysFrom(spans, place + before.length) : isRepeated ? daysFrom(spans, place) : [];
  return weekdays.length === 0 ? undefined : { weekdays, ...(other && { weeks: 2 }) };
};

/** The repetition that belongs to the help; `best` is the time at which it is wanted. */
export const repetitionOf = (scene: Scene, best: Mention | undefined): Repetition | undefined => {
  const { signs } = scene;
  const spans = spansOfDays(scene);
  const isAsked = isAskedAt(scene);
  const parts = partsOf(scene);
  const isAnswer = scene.words.list.length <= mostWordsOfAnswer;
  const isNear = (place: number): boolean => {
    if (isAnswer) return true;
    if (best === undefined) return false;
    const near = parts[place] === parts[best.start] ? nearTimeInPart : nearTime;
    return place >= best.start - near && place <= best.end + near;
  };
  for (let place = 0; place < scene.words.list.length; place += 1) {
    if (signs.isSilent(place)) continue;
    const found = isAsked(place) || isNear(place) ? repetitionAt(scene, spans, place) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};
